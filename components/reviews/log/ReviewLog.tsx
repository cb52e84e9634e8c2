import { useEffect, useState } from 'react'
import { LogList, NO_LOG_FILTER } from './LogList'
import { WholeReviewView } from './WholeReviewView'
import './ReviewLog.css'

/** All reviews, each with its history and what was said about it. */
export function ReviewLog() {
  const [open, setOpen] = useState<string | null>(reviewInAddress)
  /** What the list shows, and the review that was left last: both are there again when the person comes back to it. */
  const [filter, setFilter] = useState(NO_LOG_FILTER)
  const [left, setLeft] = useState<string | null>(null)
  useEffect(() => {
    const follow = () => setOpen(reviewInAddress())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const show = (id: string | null) => {
    setLeft(open)
    setOpen(id)
    history.replaceState(null, '', id === null ? '#log' : `#log/${id}`)
  }
  return open === null ? (
    <LogList filter={filter} onFilter={setFilter} left={left} onOpen={show} />
  ) : (
    <WholeReviewView key={open} id={open} onBack={() => show(null)} />
  )
}

function reviewInAddress(): string | null {
  return /^#log\/([0-9a-f-]{36})$/.exec(location.hash)?.[1] ?? null
}
