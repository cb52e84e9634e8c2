import { useState } from 'react'

/** A text that must be there. */
export interface NeededText {
  /** For the box it is written in. */
  readonly box: {
    readonly value: string
    readonly onChange: (value: string) => void
    readonly fault: string | null
  }
  /** What was written, without the blanks around it; null where nothing was, which the box says from then on. */
  readonly take: () => string | null
}

/** @param missing what the box says when it is to be saved and nothing stands in it */
export function useNeededText(missing: string): NeededText {
  const [value, setValue] = useState('')
  const [isMissed, setMissed] = useState(false)
  const isEmpty = value.trim() === ''
  return {
    box: { value, onChange: setValue, fault: isMissed && isEmpty ? missing : null },
    take: () => {
      setMissed(isEmpty)
      return isEmpty ? null : value.trim()
    },
  }
}
