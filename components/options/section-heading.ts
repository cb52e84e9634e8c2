import { createContext } from 'react'

/** The heading of sections: the second of a page, or the third where they stand in groups. */
export const SectionHeading = createContext<'h2' | 'h3'>('h2')
