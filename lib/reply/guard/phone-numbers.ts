import { findPrivate } from '@/lib/privacy/find-private'
import type { Span } from '@/lib/ticket/snapshot'

/** With and without the code of the country these are the same digits. */
const LAST_DIGITS = 8

/** A phone number by what is dialled, however it is written: its last digits. */
export function dialled(written: string): string {
  return written.replace(/\D/g, '').slice(-LAST_DIGITS)
}

/** Phone numbers in a text, those written as one and those that only may be one. */
export function phoneNumbers(text: string): Span[] {
  return findPrivate(text, { kinds: ['phone'], minimum: 'possible' })
}
