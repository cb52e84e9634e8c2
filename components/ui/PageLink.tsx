import type { ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'

export interface PageLinkProps {
  /** Empty for what has no page, such as an article of a file: its words stand there alone, as for what is no page. */
  readonly href: string
  readonly children: ReactNode
}

/** Reviews, lists and articles come from files, too: only pages are led to. */
const PAGE = /^https?:\/\//i

/** Words that lead to a page of a helpdesk, in a tab of its own. */
export function PageLink({ href, children }: PageLinkProps) {
  if (!PAGE.test(href)) return <span>{children}</span>
  return (
    <Link className="link" href={href} target="_blank" rel="noreferrer">
      {children}
    </Link>
  )
}
