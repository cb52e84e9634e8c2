import type { MessageSignal } from '../signal'

const EVIDENCE_NAME =
  /\.(?:log|har|txt|trace|dmp|evtx|pcapng?|etl|out|err|mov|mp4|webm|avi|mkv|gif|png|jpe?g|webp|bmp|heic|tiff?)(?:\.gz|\.zip)?$|\blogs?\b|trace|dump|console|screenshot|screen ?recording|capture/i
const EVIDENCE_TYPE = /^(?:image|video)\/|^text\/(?:plain|x-log)/i
const DECORATION = /logo|signature|banner|icon|^image0\d\d\.(?:png|jpe?g|gif)$/i
const MIN_IMAGE_BYTES = 4_000

/** Attached evidence: logs, HAR files, screenshots, recordings. Logos of mail signatures are none. */
export const evidenceFile: MessageSignal = {
  id: 'evidence-file',
  name: 'a log, HAR, screenshot or recording',
  needs: [],
  scan: (reading) =>
    reading.message.attachments
      .filter(
        ({ name, mediaType, bytes }) =>
          (EVIDENCE_NAME.test(name.slice(0, 200)) || EVIDENCE_TYPE.test(mediaType)) &&
          !DECORATION.test(name.slice(0, 200)) &&
          !(mediaType.startsWith('image/') && bytes < MIN_IMAGE_BYTES),
      )
      .map(({ name }) => ({ attachment: name })),
}
