import { readMessage } from '@/lib/signals/reading'
import { requesterMessage } from '../signals/product-judge'

/** What the signals make of a message of the requester: one of the four languages with a word book, `other`, or nothing. */
export function wordBookTongue(text: string): string {
  const { tongue } = readMessage(requesterMessage(text))
  return tongue === 'unknown' ? '' : tongue
}
