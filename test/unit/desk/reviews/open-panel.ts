import { expect, vi } from 'vitest'
import { ReviewBase } from '@/lib/desk/reviews/review-base'
import { reviewPanelHandlers } from '@/lib/desk/reviews/review-panel-handlers'
import type { ReviewPanelParts } from '@/lib/desk/reviews/review-panel-parts'
import { ScoreDesk } from '@/lib/desk/score-desk'
import type { TicketReading } from '@/lib/desk/ticket-desk'
import { calls } from '@/lib/messaging/protocol'
import type { OpenReview, Writing } from '@/lib/messaging/reviews/review-panel-calls'
import { rate } from '@/lib/review/record/edit-content'
import { reviewSettingsItem, type ReviewSettings } from '@/lib/storage/review-settings'
import { toStored } from '@/lib/storage/versioned'
import { idOf } from '../../review/some-review'
import { ticketOf } from '../../signals/ticket-of'
import { memoryArea } from '../../storage/memory-area'

/** The tab that the panel stands beside. */
export const TAB = 7
/** The panel of that tab. */
export const sender = { kind: 'panel', tabId: TAB } as const
/** The site of all tickets. */
export const SITE = 'https://acme.zendesk.com'
/** The ticket on screen. */
export const ref = { host: 'zendesk', site: SITE, key: '1' } as const
/** Another one of the same site. */
export const other = { ...ref, key: '2' }
/** Whoever reviews here. */
export const ME = { id: idOf(1, 5), name: 'Rita' }
const snapshot = ticketOf([
  ['R', '10:00', 'The export stops.\nMy mail is elena@example.org.'],
  ['A', '10:05', 'I look into it.'],
])
/** The ticket on screen, as it was read. */
export const read = { kind: 'read', ref, snapshot } as unknown as TicketReading

/** What is otherwise than a reviewer with the ticket on screen would have it. */
export interface Scene {
  readonly settings?: Partial<ReviewSettings>
  /** What the tab shows. */
  readonly reading?: TicketReading | null
  readonly selected?: string
  readonly session?: ReturnType<typeof memoryArea>['area']
}

/** A background that has just started, with whatever the database holds. */
export function open({
  settings = {},
  reading = read,
  selected = '',
  session = memoryArea().area,
}: Scene = {}) {
  const stored = { ...reviewSettingsItem.defaults, on: true, me: ME, ...settings }
  const { area, contents } = memoryArea({ [reviewSettingsItem.key]: toStored(reviewSettingsItem, stored) })
  const goTo = vi.fn(async () => undefined)
  const reviews = new ReviewBase(area, () => undefined)
  const parts = {
    reviews,
    area,
    session,
    goTo,
    scores: new ScoreDesk(),
    tickets: {
      find: async () => reading,
      findRead: async () => (reading?.kind === 'read' ? reading : null),
    },
    callPage: async (_tab: number, name: string) =>
      name === 'page/selection' ? { text: selected } : name === 'page/used' ? { ago: 40 } : null,
    tabIds: async () => [TAB],
  } as unknown as ReviewPanelParts
  const handlers = reviewPanelHandlers(parts)
  const desk = async (request: Parameters<(typeof handlers)['review/open']>[0] = {}) => {
    const answer = await handlers['review/open'](request, sender)
    // What is answered must pass as the protocol has it.
    expect(calls['review/open'].response.safeParse(answer).error).toBeUndefined()
    if (answer.kind !== 'ready') throw new Error(answer.kind)
    return answer
  }
  return { handlers, desk, goTo, reviews, contents }
}

/** A review with its first category rated, as a panel would send it. @param window the one it is written in */
export function writingOf({ fresh, card }: OpenReview, window = 'w1'): Writing {
  if (!fresh || !card) throw new Error('there is nothing to write')
  const [first] = card.categories
  return { ...fresh, window, content: rate(fresh.content, card, first?.id ?? '', 1) }
}

/** Keeps a draft, in a background that has just started. */
export const keep = (writing: Writing, turn = 0, scene?: Scene, takeOver = false) =>
  open(scene).handlers['review/keep-draft']({ ...writing, turn, takeOver }, sender)
/** Saves a review, in a background that has just started. */
export const save = (writing: Writing, scene?: Scene) => open(scene).handlers['review/save'](writing, sender)
