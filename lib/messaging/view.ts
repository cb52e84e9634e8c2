import { z } from 'zod'
import { HOST_FAILURES } from '@/lib/host/contract'
import { guideView } from '@/lib/checklist/guide'
import { clocks } from '@/lib/insight/clocks'
import { fileSource } from '@/lib/knowledge/store'
import { strength, suggestion } from '@/lib/knowledge/article'
import { alikeValue } from '@/lib/knowledge/learning/alike'
import { postedSecret } from '@/lib/reply/guard/posted-secret'
import { scoreChange } from '@/lib/rubric/explain-change'
import { scoreCard } from '@/lib/rubric/judgement'
import { LANGUAGES } from '@/lib/signals/text/language'
import { evidence } from '@/lib/ticket/evidence'
import {
  approval,
  copied,
  sideConversation,
  ticketLink,
  ticketPriority,
  ticketState,
} from '@/lib/ticket/snapshot'
import { clockTarget } from '@/lib/time/clock-target'

/**
 * What went wrong, from a closed set; each has a sentence in `assets/locales` under `problem.<reason>` that says what
 * happened and what to do. The first group is `HostFailureReason` of the host contract.
 */
export const problemReason = z.enum([
  ...HOST_FAILURES,
  'storage-full',
  'settings-repaired',
  'settings-newer',
  'rubric-unusable',
  'playbook-unusable',
  'playbooks-repaired',
  'checklist-repaired',
  'internal',
])
export type ProblemReason = z.infer<typeof problemReason>

/** Something the person should know, with what it concerns and when it is worth trying again. */
export const problem = z.strictObject({
  reason: problemReason,
  /**
   * What it concerns: the whole ticket, its reading again (what was read before is shown), one part of it, the knowledge
   * base, the helpdesk's own search, settings, a rubric, playbooks, or the ticket's checklist.
   */
  about: z.enum([
    'ticket',
    'reread',
    'comments',
    'history',
    'sla',
    'names',
    'knowledge',
    'search',
    'settings',
    'rubric',
    'playbooks',
    'checklist',
  ]),
  /** What is shown of it was read from the page. */
  fromPage: z.literal(true).optional(),
  /** HTTP status, where there was one. */
  status: z.number().int().optional(),
  /** ISO time after which asking again makes sense. */
  retryAt: z.string().optional(),
  /** For `settings-repaired`: the names of the settings that were reset. */
  fields: z.array(z.string()).optional(),
  /** For `rubric-unusable`: what it is called, and why it cannot be used. */
  rubric: z.strictObject({ title: z.string(), reason: z.string() }).optional(),
  /** For `playbook-unusable`: the same. */
  playbook: z.strictObject({ title: z.string(), reason: z.string() }).optional(),
})
export type Problem = z.infer<typeof problem>

/** The ticket as the header shows it; null is "could not read". */
export const ticketView = z.strictObject({
  host: z.enum(['zendesk', 'jira']),
  site: z.string(),
  key: z.string(),
  url: z.string(),
  subject: z.string().nullable(),
  state: ticketState.nullable(),
  stateName: z.string().nullable(),
  /** `none` was read and is not set. */
  priority: z.union([ticketPriority, z.literal('none')]).nullable(),
  priorityName: z.string().nullable(),
  /** What else it says, as far as it could be read; a list that is empty is not shown. */
  around: z.strictObject({
    customerStatus: z.string().nullable(),
    approvals: z.array(approval),
    sideConversations: z.array(sideConversation),
    copied: z.array(copied),
    links: z.array(ticketLink),
    /** By which ways the customer's messages came, as the host calls them. */
    channels: z.array(z.string()),
  }),
  messagesRead: z.number().int(),
  messagesNotRead: z.number().int(),
  /** Who wrote what, so that evidence can be named: message id → author, role, time. */
  messages: z.array(
    z.strictObject({
      id: z.string(),
      author: z.string(),
      role: z.enum(['requester', 'agent', 'system', 'unknown']),
      visibility: z.enum(['public', 'internal', 'unknown']),
      at: z.string(),
    }),
  ),
})
export type TicketView = z.infer<typeof ticketView>

/** What the requester's words and the customer's tier say of the priority, beside what is set. */
export const priorityView = z.strictObject({
  /** Null where the words say nothing of impact or urgency. */
  suggested: z
    .strictObject({
      priority: ticketPriority,
      impact: z.literal([1, 2, 3]),
      urgency: z.literal([1, 2, 3]),
      words: z.array(
        z.strictObject({
          says: z.array(z.enum(['outage', 'severe', 'impact', 'deadline', 'pressing', 'minor'])),
          evidence,
        }),
      ),
    })
    .nullable(),
  /** Steps from what is set to what is suggested, positive when more is suggested; null where there is nothing to compare. */
  off: z.number().int().nullable(),
  tiers: z.array(z.strictObject({ name: z.string(), evidence })),
  /** Whether a field that names the tier could not be read. */
  tierUnread: z.boolean(),
})
export type PriorityView = z.infer<typeof priorityView>

/** What stands in the reply box and counts as if it were sent; the scores without it, to tell what it does. */
export const draftView = z.strictObject({
  kind: z.enum(['public', 'internal', 'unknown']),
  characters: z.number().int(),
  without: z.strictObject({ hygiene: z.number().nullable(), escalation: z.number().nullable() }),
})
export type DraftView = z.infer<typeof draftView>

/** What a reply to this ticket's customer is written with. */
export const replyFrame = z.strictObject({
  /** The customer's language; English where there are no words for it. */
  language: z.enum(LANGUAGES),
  firstName: z.string().nullable(),
  /** How soon after this reply the next update is owed; `none` where the ticket is over. */
  nextUpdate: z.union([clockTarget, z.enum(['unknown', 'none'])]),
})
export type ReplyFrame = z.infer<typeof replyFrame>

/** What is known of a source that is read from a host. */
export const hostSource = z.strictObject({
  /** ISO time from which it is looked at again when a page of its helpdesk is open; null: only when a person asks. */
  nextAt: z.string().nullable(),
  /** Languages that the host offers articles in; empty where it does not say. */
  languages: z.array(z.string()),
  /** Brands of the account with a help centre of their own, which is not copied. */
  otherBrands: z.array(z.string()),
  /** Whether the host keeps from this account who may read which article. */
  readersWithheld: z.boolean(),
  /** Whether the host's own search can be asked. */
  canAsk: z.boolean(),
  /** Whether it is asked for each ticket: beside the copy because not all articles are in it, or instead of one. */
  asks: z.enum(['never', 'beside', 'instead']),
  /** Whether there are more articles than are kept here. */
  isCut: z.boolean(),
})
export type HostSource = z.infer<typeof hostSource>

/** One knowledge source and how its copy stands. */
export const sourceStatus = z.strictObject({
  id: z.string(),
  kind: z.enum(['zendesk-guide', 'confluence', 'files']),
  /** Origin of the helpdesk it belongs to; empty for files. */
  site: z.string(),
  enabled: z.boolean(),
  articles: z.number().int(),
  phase: z.enum(['never', 'running', 'waiting', 'paused', 'done', 'failed']),
  /** Of a sync that runs or is paused: articles fetched, the total when the host says it, and milliseconds left at the rate measured. */
  progress: z
    .strictObject({
      done: z.number().int(),
      total: z.number().int().nullable(),
      leftMs: z.number().int().nullable(),
    })
    .nullable(),
  /** ISO time of the last whole sync. */
  syncedAt: z.string().nullable(),
  problem: problem.nullable(),
  /** For articles of files only: what was chosen for them. */
  files: fileSource.optional(),
  /** For sources that are read from a host. */
  host: hostSource.optional(),
})
export type SourceStatus = z.infer<typeof sourceStatus>

/** How long the last steps took, in milliseconds, and how many requests the ticket cost; for the demo's `--check`. */
export const viewTimings = z.strictObject({
  readMs: z.number(),
  requests: z.number().int(),
  scoreMs: z.number(),
  /** Choosing the topic and judging the steps of the playbooks. */
  guideMs: z.number(),
  suggestMs: z.number(),
  /** Loading the index when the worker started. */
  indexLoadMs: z.number(),
})

/** What the panel shows. Everything in it can be shown as it is: the panel does no judging of its own. */
export const panelView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-paired') }),
  z.strictObject({
    kind: z.literal('no-ticket'),
    sources: z.array(sourceStatus),
    problems: z.array(problem),
  }),
  z.strictObject({ kind: z.literal('reading'), key: z.string() }),
  z.strictObject({ kind: z.literal('failed'), key: z.string(), problem }),
  z.strictObject({
    kind: z.literal('ready'),
    ticket: ticketView,
    clocks,
    priority: priorityView,
    suggestions: z.array(suggestion),
    /** What became of asking the helpdesk's own search; while it is `asking` nothing is suggested. */
    asked: z.enum(['off', 'asking', 'answered', 'failed']),
    /** Months after its last change from which an article is called old. */
    staleMonths: z.number().int(),
    /** What past tickets like this one have in their fields. */
    alike: z.array(alikeValue),
    hygiene: scoreCard,
    escalation: scoreCard,
    draft: draftView.nullable(),
    guide: guideView,
    /** Secrets that stand in the conversation. */
    posted: z.array(postedSecret),
    /** What is different since the person's last visit; null on a first one, or when nothing is. */
    change: scoreChange.nullable(),
    reply: replyFrame,
    sources: z.array(sourceStatus),
    problems: z.array(problem),
    timings: viewTimings,
  }),
])
export type PanelView = z.infer<typeof panelView>
export type ReadyView = Extract<PanelView, { kind: 'ready' }>
export { strength }
