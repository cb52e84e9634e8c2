import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'
import './BackLink.css'

/** The way out of a page of ours to the one above it. */
export function BackLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link className="back-link" href={href}>
      <ArrowLeft size={16} aria-hidden />
      {children}
    </Link>
  )
}
