import type { ReactNode } from 'react'
import type { Tone } from './tone'
import './Badge.css'

export interface BadgeProps {
  readonly tone: Tone
  readonly children: string
  readonly icon?: ReactNode
  /** More about it, for the tooltip. */
  readonly title?: string
}

/** A short fact as a small mark. */
export function Badge({ tone, children, icon, title }: BadgeProps) {
  return (
    <span className={`badge badge-${tone}`} title={title}>
      {icon}
      <span className="badge-text">{children}</span>
    </span>
  )
}
