import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import './Form.css'

export interface FormProps {
  readonly title: string
  /** Whether its heading gets the focus when it appears, because the person has just chosen it. */
  readonly focus: boolean
  /** What can be done with all of it. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** What stands open in the middle of an editor, under its heading. */
export function Form({ title, focus, actions, children }: FormProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focus) heading.current?.focus({ preventScroll: true })
  }, [focus])
  return (
    <article className="form" aria-labelledby={id}>
      <header className="form-head">
        <h2 id={id} className="form-title" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        {actions}
      </header>
      {children}
    </article>
  )
}
