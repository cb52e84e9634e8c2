import type { ReactNode } from 'react'
import './Message.css'

export interface MessageProps {
  readonly icon: ReactNode
  readonly title: string
  readonly children?: ReactNode
  /** What can be done about it. */
  readonly action?: ReactNode
  /** The level of its title: 1 where it is all the page shows. */
  readonly level?: 1 | 2 | 3
}

/** A state that fills a place: nothing there yet, nothing found, something failed. */
export function Message({ icon, title, children, action, level = 3 }: MessageProps) {
  const Heading = `h${level}` as const
  return (
    <div className={`message message-${level === 1 ? 'page' : 'part'}`}>
      <span className="message-icon">{icon}</span>
      <Heading className="message-title">{title}</Heading>
      {children !== undefined && <div className="message-text">{children}</div>}
      {action !== undefined && <div className="message-action">{action}</div>}
    </div>
  )
}
