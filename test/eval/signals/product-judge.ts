import { scanMessage } from '@/lib/signals/scan'
import { plainToText } from '@/lib/ticket/plain-text'
import type { Message } from '@/lib/ticket/snapshot'
import type { Judge } from './report-classes'

/** The product's own detectors on a text that a requester sent as one plain message. */
export const productJudge: Judge = (text) => {
  const { findings } = scanMessage(requesterMessage(text))
  const tells = (signal: string) => findings(signal).length > 0
  return { steps: tells('steps'), expected: tells('expected'), observed: tells('observed') }
}

/** A plain message as the readers of hosts make it. */
export function requesterMessage(text: string): Message {
  return {
    id: '1',
    author: { id: '1', name: 'Requester', role: 'requester' },
    visibility: 'public',
    at: '2026-01-01T00:00:00Z',
    attachments: [],
    ...plainToText(text),
  }
}
