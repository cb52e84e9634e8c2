import { z } from 'zod'
import { GUARD_KINDS } from '@/lib/reply/guard/finding'
import { fieldTarget } from '@/lib/rubric/fix-action'
import { call } from './call'
import { insertOutcome } from './insert-outcome'
import { draftCheck, helpView } from './help-view'
import { guideCalls } from './guide-calls'
import { healthCalls } from './health-calls'
import { layoutChange, pageLayout } from './layout'
import { knowledgeCalls } from './knowledge-calls'
import { packetCalls } from './packet-calls'
import { pastTicketCalls } from './past-ticket-calls'
import { rampCalls } from './ramp-calls'
import { playbookCalls } from './playbook-calls'
import { reminderCalls } from './reminder-calls'
import { importCalls } from './import-calls'
import { reviewCalls } from './reviews/review-calls'
import { rubricCalls } from './rubric-calls'
import { searchCalls } from './search-calls'
import { panelView, sourceStatus } from './view'

/** The longest draft a bridge sends, in characters of HTML. The bridge cuts what is longer. */
const MOST_DRAFT = 60_000

const nothing = z.strictObject({})
const done = z.strictObject({ ok: z.literal(true) })
export const ticketRef = z.strictObject({
  host: z.enum(['zendesk', 'jira']),
  site: z.string(),
  key: z.string(),
})
/** What of an article is wanted as text: the part around a passage of it, or the passage alone. */
const articleExtract = z.strictObject({
  articleId: z.string().max(400),
  what: z.enum(['steps', 'quote']),
  passage: z.string().max(400),
})
/** Where a page stands: its helpdesk, the ticket its address names, and its theme. */
export const whereabouts = z.strictObject({
  site: z.string(),
  ref: ticketRef.nullable(),
  theme: z.enum(['light', 'dark']),
  narrow: z.boolean(),
  thrownOut: z.boolean(),
})

/**
 * Everything that may be asked of the background. The tab a bridge or panel speaks for is the browser's
 * `sender.tab.id`. Every call works on a worker that has just been started.
 */
export const calls = {
  /** A bridge has started or its page has moved on; answers how the panel stands in the page. */
  'bridge/here': call(
    ['bridge'],
    /** `started`: the page was just loaded, so what was read before is out of date. */
    whereabouts.extend({ started: z.boolean() }),
    z.strictObject({ layout: pageLayout, enabled: z.boolean() }),
  ),
  /** The page hints that the ticket on screen changed. */
  'bridge/changed': call(['bridge'], z.strictObject({ ref: ticketRef }), done),

  /** The window became narrow or wide, the page changed its theme or threw the panel out: how the panel stands now. */
  'bridge/room': call(['bridge'], whereabouts, pageLayout),

  /** What stands in the reply box of the ticket on screen; empty when nothing does. */
  'bridge/draft': call(
    ['bridge'],
    z.strictObject({
      ref: ticketRef,
      html: z.string().max(MOST_DRAFT),
      kind: z.enum(['public', 'internal', 'unknown']),
    }),
    done,
  ),

  /** First word of a panel; `paired` only when a bridge answers in the same tab. */
  'panel/hello': call(
    ['panel'],
    nothing,
    z.strictObject({
      paired: z.boolean(),
      tabId: z.number().int(),
      theme: z.enum(['light', 'dark']),
      layout: pageLayout,
      /** Whether the page took its own panel away so often that it stays away. */
      thrownOut: z.boolean(),
    }),
  ),
  'panel/view': call(['panel'], nothing, panelView),
  /** Reads the ticket again, now. */
  'panel/reread': call(['panel'], nothing, done),
  /** Inserts a link to an article where the cursor is. */
  'panel/insert-link': call(
    ['panel'],
    z.strictObject({ articleId: z.string(), evenIfPublic: z.boolean() }),
    insertOutcome,
  ),
  /** Inserts the steps of an article, or the passage that matched, as text with the article's link. */
  'panel/insert-article-text': call(
    ['panel'],
    articleExtract.extend({ evenIfPublic: z.boolean() }),
    insertOutcome,
  ),
  /** The address of an article, to copy it; null where the article is gone. */
  'panel/article-address': call(['panel'], z.strictObject({ articleId: z.string() }), z.string().nullable()),
  /** The same text, to copy it; null where the article is gone. */
  'panel/article-text': call(
    ['panel'],
    articleExtract,
    z.strictObject({ text: z.string(), html: z.string() }).nullable(),
  ),
  /** What a person says of an article on the ticket on screen; null takes it back. */
  'panel/tell-article': call(
    ['panel'],
    z.strictObject({ articleId: z.string().max(400), how: z.enum(['solved', 'not-this']).nullable() }),
    z.union([
      z.strictObject({ ok: z.literal(true) }),
      z.strictObject({ ok: z.literal(false), reason: z.enum(['gone', 'not-kept']) }),
    ]),
  ),
  /** Inserts a text of ours where the cursor is; one that is meant as an internal note only into an internal note. */
  'panel/insert-text': call(
    ['panel'],
    z.strictObject({ text: z.string().min(1).max(10_000), onlyInternal: z.boolean() }),
    insertOutcome,
  ),
  /** Puts a text in place of words that stand in the reply box. */
  'panel/replace': call(
    ['panel'],
    z.strictObject({ quote: z.string().min(1).max(10_000), text: z.string().min(1).max(10_000) }),
    insertOutcome,
  ),
  /** What should be looked at before the public reply in the box of a ticket is sent; `key` is empty where there is no ticket. */
  'panel/guard': call(['panel'], nothing, draftCheck),
  /** What replies and hand-overs to this ticket are written with; null where no ticket is read. */
  'panel/help': call(['panel'], nothing, helpView.nullable()),
  /** The guard's words are fine on this ticket. */
  'panel/guard-fine': call(
    ['panel'],
    z.strictObject({ kind: z.enum(GUARD_KINDS), quote: z.string().min(1).max(60_000) }),
    z.strictObject({ ok: z.boolean() }),
  ),
  /** Scrolls to a field in the page and puts the focus on it. */
  'panel/focus-field': call(['panel'], fieldTarget, z.strictObject({ ok: z.boolean() })),
  /** Scrolls the page to a quote and highlights it. */
  'panel/reveal': call(
    ['panel'],
    z.strictObject({ messageId: z.string(), quote: z.string() }),
    z.union([
      done,
      z.strictObject({
        ok: z.literal(false),
        reason: z.enum(['no-message', 'no-words', 'stopped', 'page-gone']),
      }),
    ]),
  ),
  'panel/layout': call(['panel'], layoutChange, pageLayout),

  'knowledge/status': call(['panel', 'page'], nothing, z.array(sourceStatus)),
  /** `ok` is false when no page of the source's site is open: its session is what a sync works with. */
  'knowledge/sync': call(
    ['panel', 'page'],
    z.strictObject({ sourceId: z.string() }),
    z.strictObject({ ok: z.boolean() }),
  ),
  /** A sync keeps its place until `knowledge/resume`, which needs an open page as well. */
  'knowledge/pause': call(['page'], z.strictObject({ sourceId: z.string() }), done),
  'knowledge/resume': call(
    ['panel', 'page'],
    z.strictObject({ sourceId: z.string() }),
    z.strictObject({ ok: z.boolean() }),
  ),
  'knowledge/cancel': call(['page'], z.strictObject({ sourceId: z.string() }), done),
  'knowledge/erase': call(['page'], z.strictObject({ sourceId: z.string() }), done),

  ...healthCalls,
  ...guideCalls,
  ...importCalls,
  ...rubricCalls,
  ...reminderCalls,
  ...packetCalls,
  ...knowledgeCalls,
  ...pastTicketCalls,
  ...playbookCalls,
  ...searchCalls,
  ...reviewCalls,
  ...rampCalls,
} as const

export type CallName = keyof typeof calls
export type CallRequest<N extends CallName> = z.input<(typeof calls)[N]['request']>
export type CallResponse<N extends CallName> = z.output<(typeof calls)[N]['response']>

/**
 * A failed call. `stale`: this page belongs to an extension that has been updated or removed. `moved`: a panel outside any
 * page spoke of a tab that is no longer the one in front; nothing was done.
 */
export interface CallFailure {
  readonly ok: false
  readonly reason: 'stale' | 'refused' | 'internal' | 'moved'
}

/**
 * Where a panel outside any page believes it stands: its window, and the tab that it shows. The background chooses the tab;
 * this can only make it refuse.
 */
export const standing = z.strictObject({ windowId: z.number().int(), tabId: z.number().int().optional() })
export type Standing = z.infer<typeof standing>

/** What travels: the name, and what it says. */
export const envelope = z.strictObject({
  deskhand: z.string(),
  body: z.unknown(),
  standing: standing.optional(),
})

/** What a bridge tells the panel in its page without the background: the ticket the page has moved to, null for none. */
export const arrival = z.strictObject({ deskhand: z.literal('panel/arrival'), key: z.string().nullable() })
export type Arrival = z.infer<typeof arrival>

/** What the background tells open pages; it carries no content, they ask for what they show. */
export const notice = z.strictObject({
  deskhandNotice: z.enum([
    'view',
    'guard',
    'palette',
    'knowledge',
    'layout',
    'settings',
    'reminders',
    'gaps',
    'past-tickets',
    'reviews',
    'ramp',
    'playbooks',
  ]),
  /** The tab it concerns; absent when it concerns all. */
  tabId: z.number().int().optional(),
  /** The ticket that is on screen in the tab from now on, null for none; absent where the notice is of something else. */
  key: z.string().nullable().optional(),
})
export type Notice = z.infer<typeof notice>
