import { useId } from 'react'
import type { ReactNode } from 'react'
import './PartsColumn.css'

export interface PartsGroupProps {
  readonly title: string
  /** What its parts weigh together. */
  readonly share: string
  /** A list of the class `weights-rows`. */
  readonly children: ReactNode
}

/** Parts of a document that stand together under a heading. */
export function PartsGroup({ title, share, children }: PartsGroupProps) {
  const id = useId()
  return (
    <section className="weights" aria-labelledby={id}>
      <h3 id={id} className="weights-title">
        <span>{title}</span>
        <span className="weights-share">{share}</span>
      </h3>
      {children}
    </section>
  )
}
