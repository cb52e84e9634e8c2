import { useState } from 'react'
import { SessionList } from './SessionList'
import { SessionPage } from './SessionPage'
import './Calibration.css'

/** Sessions in which several reviewers rate the same tickets. */
export function Calibration() {
  const [open, setOpen] = useState<string | null>(sessionInAddress)
  const show = (id: string | null) => {
    setOpen(id)
    history.replaceState(null, '', id === null ? '#calibration' : `#calibration/${id}`)
  }
  return open === null ? (
    <SessionList onOpen={show} />
  ) : (
    <SessionPage key={open} id={open} onBack={() => show(null)} />
  )
}

function sessionInAddress(): string | null {
  return /^#calibration\/([0-9a-f-]{36})$/.exec(location.hash)?.[1] ?? null
}
