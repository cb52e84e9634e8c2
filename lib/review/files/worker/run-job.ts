import { readReviewCsv } from '../csv/read-csv'
import { refuse, type FileReading } from '../fault'
import { MOST_BYTES, MOST_CSV_BYTES } from '../limits'
import { readReviewFile } from '../read-file'

/** Progress is told when it has moved by so much. */
const STEP = 0.01

/** Reads a file that a person chose: a table where its name says so, else JSON Lines. Never rejects. */
export async function readChosen(
  file: File,
  take: (lines: readonly string[]) => Promise<void>,
  progress: (share: number) => void,
): Promise<FileReading> {
  const isTable = /\.csv$/i.test(file.name)
  // One that is too large is told of without being read.
  if (file.size > (isTable ? MOST_CSV_BYTES : MOST_BYTES)) return refuse({ reason: 'too-large' })
  try {
    if (isTable) return await readReviewCsv(await file.text(), take)
    return await readReviewFile(watched(file, progress), take)
  } catch {
    // It was moved or changed since it was chosen, or may not be read.
    return refuse({ reason: 'unreadable' })
  }
}

/** The parts of a file as they are read. Safari and older browsers cannot walk over a stream by themselves. */
async function* watched(file: File, progress: (share: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  let bytes = 0
  let told = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    bytes += value.byteLength
    const share = bytes / file.size
    if (share - told >= STEP) {
      told = share
      progress(share)
    }
    yield value
  }
}
