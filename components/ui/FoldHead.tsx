import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import './FoldHead.css'

/** The line of a `details` that opens it, with a mark that turns. */
export function FoldHead({ children }: { readonly children: ReactNode }) {
  return (
    <summary className="fold-head">
      <ChevronRight className="fold-chevron" size={16} aria-hidden />
      {children}
    </summary>
  )
}
