import { isDecoration } from '../attachment-kind'
import { findPattern } from '../pattern-search'
import type { MessageSignal } from '../signal'

const EVIDENCE_NAME =
  /\.(?:log|har|txt|trace|dmp|evtx|pcap(?:ng)?|etl|out|err|mov|mp4|webm|avi|mkv|gif|png|jpe?g|webp|bmp|heic|tiff?|csv|tsv|xlsx?|ods|jsonl?|xml)(?:\.gz|\.zip)?$|\blogs?\b|trace|dump|console|screenshot|screen ?recording|capture/i
const EVIDENCE_TYPE = /^(?:image|video)\/|^text\/(?:plain|x-log)/i

/** A mail saved as a file is the thing itself; one that was passed on or answered is a letter. */
const SAVED_MAIL = /^(?!(?:fwd?|wg|tr|rv|re|aw)[_ :-]).{0,190}\.(?:eml|msg)$/i

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
          (isEvidence(attachment.name.slice(0, 200)) || EVIDENCE_TYPE.test(attachment.mediaType)) &&
          !isDecoration(attachment),
      )
      .map(({ name }) => ({ attachment: name })),
    ...findPattern(reading, INLINE, { sign: /\[/ }),
  ],
}

function isEvidence(name: string): boolean {
  return EVIDENCE_NAME.test(name) || SAVED_MAIL.test(name)
}
