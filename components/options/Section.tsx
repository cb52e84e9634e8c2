import { useId } from 'react'
import type { ReactNode } from 'react'
import './Section.css'

export interface SectionProps {
  readonly title: string
  readonly text?: string
  readonly children: ReactNode
}

/** A part of the settings under its own heading. */
export function Section({ title, text, children }: SectionProps) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id} className="section-name">
        {title}
      </h2>
      {text !== undefined && <p className="section-text">{text}</p>}
      <div className="section-body">{children}</div>
    </section>
  )
}
