import { isDecoration } from '../attachment-kind'
import type { MessageSignal } from '../signal'

const EVIDENCE_NAME =
  /\.(?:log|har|txt|trace|dmp|evtx|pcapng?|etl|out|err|mov|mp4|webm|avi|mkv|gif|png|jpe?g|webp|bmp|heic|tiff?|csv|tsv|xlsx?|ods|jsonl?|xml)(?:\.gz|\.zip)?$|\blogs?\b|trace|dump|console|screenshot|screen ?recording|capture/i
const EVIDENCE_TYPE = /^(?:image|video)\/|^text\/(?:plain|x-log)/i

/** Attached evidence: logs, HAR files, screenshots, recordings, exported data. Logos of mail signatures are none. */
export const evidenceFile: MessageSignal = {
  id: 'evidence-file',
  name: 'a log, HAR, screenshot or recording',
  needs: [],
  scan: (reading) =>
    reading.message.attachments
      .filter(
        (attachment) =>
          (EVIDENCE_NAME.test(attachment.name.slice(0, 200)) || EVIDENCE_TYPE.test(attachment.mediaType)) &&
          !isDecoration(attachment),
      )
      .map(({ name }) => ({ attachment: name })),
}
