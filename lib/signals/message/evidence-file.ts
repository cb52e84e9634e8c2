import { isDecoration } from '../attachment-kind'
import { findPattern } from '../pattern-search'
import type { Reading } from '../reading'
import type { MessageSignal } from '../signal'

const EVIDENCE_NAME =
  /\.(?:log|har|txt|trace|dmp|evtx|pcapng?|etl|out|err|mov|mp4|webm|avi|mkv|gif|png|jpe?g|webp|bmp|heic|tiff?|csv|tsv|xlsx?|ods|jsonl?|xml)(?:\.gz|\.zip)?$|\blogs?\b|trace|dump|console|screenshot|screen ?recording|capture/i
const EVIDENCE_TYPE = /^(?:image|video)\/|^text\/(?:plain|x-log)/i

/** Tables an agent attaches are what came of the work, unless they are taken from a log. */
const TABLE_NAME = /\.(?:csv|tsv|xlsx?|ods|jsonl?|xml)(?:\.gz|\.zip)?$/i
const OF_A_LOG = /log|trace|dump|console|audit|access|events?\b/i

/** A picture within the mail, as plain text shows it: "[image: till.png]". */
const INLINE =
  /\[(?:(?:inline )?(?:image|picture|photo)|screen ?shot|screen ?cap(?:ture)?|bild|capture|captura): ?(?![^\]\n]{0,60}(?:logo|signature|banner|icon|image0\d\d))[^\]\n]{3,300}\]/g

/** Attached evidence: logs, HAR files, screenshots, recordings, exported data. Logos of mail signatures are none. */
export const evidenceFile: MessageSignal = {
  id: 'evidence-file',
  name: 'a log, HAR, screenshot or recording',
  needs: [],
  scan: (reading) => [
    ...reading.message.attachments
      .filter(
        (attachment) =>
          !isResult(attachment.name.slice(0, 200), reading) &&
          (EVIDENCE_NAME.test(attachment.name.slice(0, 200)) || EVIDENCE_TYPE.test(attachment.mediaType)) &&
          !isDecoration(attachment),
      )
      .map(({ name }) => ({ attachment: name })),
    ...findPattern(reading, INLINE, { sign: /\[/ }),
  ],
}

function isResult(name: string, { message }: Reading): boolean {
  return message.author.role === 'agent' && TABLE_NAME.test(name) && !OF_A_LOG.test(name)
}
