import type { FileReading } from '../fault'
import type { ReadingNews, ReadingOrder } from './job'

/** `broken`: the browser ended the worker, for example because the file does not fit into its memory. */
export type WorkerReading = FileReading | 'broken' | 'aborted'

/**
 * Reads a file in a worker of its own, so that the page goes on answering whatever its size. Aborting ends the worker at once.
 *
 * @param take waited for before more is read; where it throws, the worker is ended and this rejects with the same
 * @param progress told 0–1, a hundred times at most
 */
export function readInWorker(
  file: File,
  signal: AbortSignal,
  take: (lines: readonly string[]) => Promise<void>,
  progress: (share: number) => void,
): Promise<WorkerReading> {
  if (signal.aborted) return Promise.resolve('aborted')
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const order = (one: ReadingOrder) => worker.postMessage(one)
  return new Promise((resolve, reject) => {
    const end = (reading: WorkerReading) => {
      worker.terminate()
      resolve(reading)
    }
    const broken = () => end('broken')
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingNews>) => {
      if (data.type === 'progress') progress(data.share)
      else if (data.type === 'end') end(data.reading)
      else
        take(data.lines).then(
          () => order({ next: true }),
          (error: unknown) => {
            worker.terminate()
            reject(error instanceof Error ? error : new Error(String(error)))
          },
        )
    })
    worker.addEventListener('error', broken)
    worker.addEventListener('messageerror', broken)
    signal.addEventListener('abort', () => end('aborted'), { once: true })
    order({ file })
  })
}
