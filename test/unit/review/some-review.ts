import type { Remark, Revision } from '@/lib/review/record/review'
import { rated } from './some-card'

/** The same id for the same number, in the shape of one made by chance. */
export function idOf(number: number, kind = 0): string {
  return `${number.toString(16).padStart(8, '0')}-0000-4000-8000-${kind.toString(16).padStart(12, '0')}`
}

type Change = Partial<Omit<Revision, 'content'>> & { readonly content?: Partial<Revision['content']> }

/** Revision 1 of a review of ticket `number`, by the card of `cardOf` with its ratings 1 and 2. */
export function revisionOf(number: number, { content, ...change }: Change = {}): Revision {
  const reviewer = { id: 'rita', name: 'Rita Reviewer' }
  return {
    review: idOf(number),
    counter: 1,
    at: '2026-11-01T10:00:00.000Z',
    by: reviewer,
    why: 'saved',
    ...change,
    content: {
      ticket: {
        host: 'zendesk',
        site: 'https://acme.zendesk.com',
        key: String(number),
        url: `https://acme.zendesk.com/agent/tickets/${String(number)}`,
        channel: 'email',
        type: 'incident',
        tags: ['vip'],
        stage: 'solved',
        priority: null,
        profile: 'analyst',
        hygiene: 71.5,
        escalation: null,
      },
      agent: { id: 'ana', name: 'Ana Agent' },
      reviewer,
      card: { id: 'some-card', version: 1 },
      ratings: rated([1, 2]),
      comment: '',
      seconds: 90,
      pick: { how: 'chosen' },
      blind: true,
      prefilled: false,
      session: null,
      startedAt: '2026-11-01T09:55:00.000Z',
      ...content,
    },
  }
}

/** Remark `number` on review `review`. */
export function remarkOf(number: number, review: number, change: Partial<Remark> = {}): Remark {
  return {
    id: idOf(number, 1),
    review: idOf(review),
    counter: 1,
    at: '2026-11-02T10:00:00.000Z',
    by: { id: 'ana', name: 'Ana Agent' },
    as: 'agent',
    kind: 'comment',
    text: 'Seen.',
    category: null,
    proposed: null,
    answers: null,
    due: null,
    ...change,
  }
}
