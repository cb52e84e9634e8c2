import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'
import './Action.css'

export interface ActionLinkProps {
  readonly href: string
  readonly children: ReactNode
  readonly kind?: 'normal' | 'plain'
  /** A longer name where the visible text alone would not say what it opens. */
  readonly label?: string
  readonly onPress?: () => void
  /** A mark by which tests find it. */
  readonly mark?: `data-${string}`
}

/** A button that opens a page elsewhere, in a tab of its own. */
export function ActionLink({ href, children, kind = 'normal', label, onPress, mark }: ActionLinkProps) {
  return (
    <Link
      className={`action action-${kind}`}
      href={href}
      target="_blank"
      rel="noreferrer"
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(onPress === undefined ? {} : { onPress })}
      {...(mark === undefined ? {} : { [mark]: '' })}
    >
      <ExternalLink size={13} aria-hidden />
      {children}
    </Link>
  )
}
