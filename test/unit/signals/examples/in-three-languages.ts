import type { Sample } from './example'

/** By signal a German, a French and a Spanish text in which it must be found. */
export type InThreeLanguages = Readonly<Record<string, readonly [de: Sample, fr: Sample, es: Sample]>>

export const fromRequester = (text: string): Sample => ({
  text,
  author: { id: 'r', name: 'R', role: 'requester' },
})

export const inNote = (text: string): Sample => ({ text, visibility: 'internal' })
