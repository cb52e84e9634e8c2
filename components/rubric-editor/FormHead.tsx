import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

export interface FormHeadProps {
  readonly title: string
  /** Whether it gets the focus when it appears, because the person has just chosen it. */
  readonly focus: boolean
  /** What can be done with all below it. */
  readonly children?: ReactNode
}

/** The heading of what stands open in the middle of the editor; its id is `form-title`. */
export function FormHead({ title, focus, children }: FormHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focus) heading.current?.focus({ preventScroll: true })
  }, [focus])
  return (
    <header className="form-head">
      <h2 id="form-title" className="form-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </header>
  )
}
