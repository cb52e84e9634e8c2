import type { ReactNode } from 'react'
import { SectionHeading } from '../section-heading'
import type { SectionId } from './section-list'

/** The place of a section, there before the section has anything to show: addresses lead to it. */
export function SectionPlace({ id, children }: { readonly id: SectionId; readonly children: ReactNode }) {
  return (
    <SectionHeading value="h3">
      <div id={id} className="section-place">
        {children}
      </div>
    </SectionHeading>
  )
}
