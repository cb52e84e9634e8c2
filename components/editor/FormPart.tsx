import { useId } from 'react'
import type { ReactNode } from 'react'
import './Form.css'

export interface FormPartProps {
  readonly title: string
  /** A fact beside the title. */
  readonly aside?: string
  readonly children: ReactNode
}

/** A part of what can be changed, under its own heading. */
export function FormPart({ title, aside, children }: FormPartProps) {
  const id = useId()
  return (
    <section className="form-part" aria-labelledby={id}>
      <h3 className="form-part-title">
        <span id={id}>{title}</span>
        {aside !== undefined && <span className="form-part-aside">{aside}</span>}
      </h3>
      <div className="form-part-body">{children}</div>
    </section>
  )
}
