import type { DraftArticle } from '../draft-article'
import type { ReadingJob, ReadingMessage, ReadingOutcome } from './job'

/**
 * Reads files in a worker of its own, so that the page goes on answering whatever their size. Aborting ends the worker at once.
 * Never rejects.
 * @param onProgress told 0–1, a hundred times at most
 */
export function readInWorker(
  job: ReadingJob,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<ReadingOutcome> {
  if (signal.aborted) return Promise.resolve({ ok: false, reason: 'aborted' })
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  return new Promise((resolve) => {
    const drafts: DraftArticle[] = []
    const end = (outcome: ReadingOutcome) => {
      worker.terminate()
      resolve(outcome)
    }
    const broken = () => end({ ok: false, reason: 'broken' })
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingMessage>) => {
      if (data.type === 'progress') onProgress(data.share)
      else if (data.type === 'drafts') drafts.push(...data.drafts)
      else if (data.type === 'end') end({ ok: true, read: { ...data.rest, drafts } })
      else broken()
    })
    worker.addEventListener('error', broken)
    worker.addEventListener('messageerror', broken)
    signal.addEventListener('abort', () => end({ ok: false, reason: 'aborted' }), { once: true })
    worker.postMessage(job)
  })
}
