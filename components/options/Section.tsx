import { createElement, useContext, useId } from 'react'
import type { ReactNode } from 'react'
import { SectionHeading } from './section-heading'
import './Section.css'

export interface SectionProps {
  readonly title: string
  readonly text?: string
  readonly children: ReactNode
}

/** A part of the settings under its own heading. */
export function Section({ title, text, children }: SectionProps) {
  const id = useId()
  const heading = useContext(SectionHeading)
  return (
    <section className="section" aria-labelledby={id}>
      {createElement(heading, { id, className: 'section-name', tabIndex: -1 }, title)}
      {text !== undefined && <p className="section-text">{text}</p>}
      <div className="section-body">{children}</div>
    </section>
  )
}
