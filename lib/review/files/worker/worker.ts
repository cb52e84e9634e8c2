import type { ReadingNews, ReadingOrder } from './job'
import { readChosen } from './run-job'

/** The worker's side: one file, then it is ended by the page. */
const tell = (news: ReadingNews) => self.postMessage(news)
let goOn: () => void = () => undefined

self.addEventListener('message', ({ data }: MessageEvent<ReadingOrder>) => {
  if ('next' in data) return goOn()
  const take = (lines: readonly string[]) =>
    new Promise<void>((resolve) => {
      goOn = resolve
      tell({ type: 'lines', lines })
    })
  void readChosen(data.file, take, (share) => tell({ type: 'progress', share })).then((reading) =>
    tell({ type: 'end', reading }),
  )
})
