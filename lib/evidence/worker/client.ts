import type { EvidenceJob, JobOutcome, WorkerMessage } from './job'

/** A job that is under way. */
export interface RunningJob {
  /** Resolves once, never rejects; not at all after `cancel`. */
  readonly outcome: Promise<JobOutcome>
  /** Stops at once. Nothing of the file is kept. */
  cancel(): void
}

/**
 * Reads and cleans a file in a worker of its own, so that the page goes on answering whatever the size.
 * @param onProgress told 0–1, a hundred times at most for each round.
 */
export function startJob(job: EvidenceJob, onProgress: (share: number) => void): RunningJob {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const outcome = new Promise<JobOutcome>((resolve) => {
    const end = (result: JobOutcome) => {
      worker.terminate()
      resolve(result)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.type === 'progress') onProgress(data.share)
      else end(data.outcome)
    })
    worker.addEventListener('error', () => end({ ok: false, name: job.name, fault: 'broken' }))
  })
  worker.postMessage(job)
  return { outcome, cancel: () => worker.terminate() }
}
