import type { ReadingJob, ReadingMessage } from './job'
import { runJob } from './run-job'

/** The worker's side: one job, then it is ended by the page. */
const tell = (message: ReadingMessage) => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<ReadingJob>) => {
  runJob(data, tell).catch(() => tell({ type: 'broken' }))
})
