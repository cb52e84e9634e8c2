import type { EvidenceJob, WorkerMessage } from './job'
import { runJob } from './run-job'

/** The worker's side: one job, then it is ended by the page. */
const tell = (message: WorkerMessage) => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<EvidenceJob>) => {
  void runJob(data, (share) => tell({ type: 'progress', share })).then(
    (outcome) => tell({ type: 'outcome', outcome }),
    () => tell({ type: 'outcome', outcome: { ok: false, name: data.name, fault: 'broken' } }),
  )
})
