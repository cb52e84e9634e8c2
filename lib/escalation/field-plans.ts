import type { Speaker } from '@/lib/signals/excerpt'
import type { Aspect, FieldId } from './packet'

/** Where entries of a field come from: findings of a message signal in messages that fit. */
export interface SignalSource extends Speaker {
  readonly signal: string
  readonly aspect?: Aspect
  /**
   * How much is taken around what was found: the `words` alone (default), their whole `sentence`, or their `lines`, of
   * which those next to each other become one entry.
   */
  readonly extent?: 'words' | 'sentence' | 'lines'
  /** Leaves out what fits. */
  readonly not?: RegExp
  /** Cut off at the beginning of what was found. */
  readonly lead?: RegExp
  /** Whether the subject counts; default no, it is shown in the summary. */
  readonly subject?: boolean
  /** Only the first message that fits. */
  readonly first?: boolean
  /** Only the last message that fits. */
  readonly last?: boolean
  /** No more than so many entries. */
  readonly most?: number
}

/** Where entries come from in the ticket's own fields. */
export interface TicketSource {
  readonly field: 'subject' | 'priority' | 'links'
}
/** A custom field, found by its name. */
export interface CustomSource {
  readonly customField: RegExp
  readonly aspect?: Aspect
}
/** Tags of the ticket that look like this. */
export interface TagSource {
  readonly tags: RegExp
}
/** Data somebody pasted: as code, or as rows of a table in a note. */
export interface PastedSource {
  readonly pasted: 'code' | 'table'
}
/** What the customer reads last: the first sentences of the last two public replies that say something. */
export interface LastReplySource {
  readonly lastReply: number
}
/** What the customer asked since the last public reply. */
export interface OpenQuestionSource {
  readonly openQuestions: number
}
export type PlanSource =
  | SignalSource
  | TicketSource
  | CustomSource
  | TagSource
  | PastedSource
  | LastReplySource
  | OpenQuestionSource

export interface FieldPlan {
  readonly id: FieldId
  readonly from: readonly PlanSource[]
  /** Looked at only while `from` gives nothing, one after the other. */
  readonly otherwise?: readonly (readonly PlanSource[])[]
  /** Entries kept; of more those that are worth most. */
  readonly most: number
}

const requester = { by: 'requester' } as const
const agent = { by: 'agent' } as const
const note = { by: 'agent', visibility: 'internal' } as const
const reply = { by: 'agent', visibility: 'public' } as const

/** "Update 21 (October)" is no version, nor is an address of a machine. */
const NO_VERSION =
  /^(?:update|patch)[ :]{1,3}\d{1,3}$|^\d{1,3}(?:\.\d{1,3}){3}$|^(?:section|chapter|page|read|kapitel|abschnitt|sind|otras?|otros?|unter|under|over|über|only|nur)\b|^[45]\.\d\.\d$/i
/** Words before a version that are not its product's name. */
const LEAD =
  /^(?:since|with|from|to|on|in|at|before|after|until|and|the|by|seit|mit|von|auf|bis|und|nach|depuis|avec|de|desde|con)[ -](?=\S)/i
/** `API_KEY` is the name of an id, and none. */
const VARIABLE = /^[A-Z][A-Z_]+$/

/** `rly-4003` as a tag; longer prefixes are mostly projects of a tracker. */
const ERROR_CODE = /^[a-z]{2,4}-\d{3,6}$/i

/** What each field of the packet is read from. Data: a source names a signal and whose words count. */
export const FIELD_PLANS: readonly FieldPlan[] = [
  {
    id: 'summary',
    from: [
      { field: 'subject' },
      { signal: 'summary', most: 2 },
      { signal: 'clear-symptom', ...requester, most: 1 },
    ],
    otherwise: [],
    most: 4,
  },
  {
    id: 'expected',
    from: [
      { signal: 'expected', ...requester },
      { signal: 'expected', ...note },
    ],
    otherwise: [[{ signal: 'expected' }], [{ signal: 'wish', ...requester }]],
    most: 5,
  },
  {
    id: 'observed',
    from: [
      { signal: 'observed', ...requester },
      { signal: 'clear-symptom', ...requester },
      { signal: 'observed', ...note },
    ],
    otherwise: [[{ signal: 'observed' }], [{ signal: 'vague-symptom', ...requester }]],
    most: 10,
  },
  {
    id: 'steps',
    from: [
      { signal: 'labelled-steps', ...requester },
      { signal: 'labelled-steps', ...note },
      { signal: 'course-of-events', ...requester, first: true },
      { signal: 'course-of-events', ...note },
      { signal: 'not-reproducible', ...agent },
    ],
    otherwise: [[{ signal: 'leading-actions', ...requester, first: true }]],
    most: 14,
  },
  {
    id: 'reproducibility',
    from: [{ signal: 'reproducibility' }],
    otherwise: [[{ signal: 'reproducibility-vague' }]],
    most: 5,
  },
  {
    id: 'environment',
    from: [
      { customField: /\bversion\b/i, aspect: 'version' },
      { customField: /\btenant\b|\baccount\b|customer id|organi[sz]ation id/i, aspect: 'account' },
      { customField: /\bregion\b|data ?cent/i, aspect: 'region' },
      { customField: /\bplan\b|\bedition\b/i, aspect: 'plan' },
      { customField: /product area|\bcomponent\b/i, aspect: 'product-area' },
      { signal: 'version', aspect: 'version', not: NO_VERSION, lead: LEAD },
      { signal: 'client-version', aspect: 'client-version' },
      { signal: 'account', aspect: 'account' },
      { signal: 'region', aspect: 'region', not: /\b(?:is|are|was|ist|est|es)$/i },
      { signal: 'plan', aspect: 'plan' },
      { signal: 'browser', aspect: 'browser' },
      { signal: 'operating-system', aspect: 'operating-system' },
      { signal: 'feature-flag', aspect: 'feature-flag' },
    ],
    most: 16,
  },
  {
    id: 'time-window',
    from: [
      { signal: 'failure-time', extent: 'sentence' },
      { signal: 'since', aspect: 'start' },
      { signal: 'failure-date', ...requester, extent: 'sentence' },
      { signal: 'failure-day', ...requester, extent: 'sentence' },
    ],
    otherwise: [
      [
        { signal: 'failure-date', extent: 'sentence' },
        { signal: 'failure-bare-time', extent: 'sentence' },
        { signal: 'failure-day', extent: 'sentence' },
      ],
    ],
    most: 10,
  },
  {
    id: 'ids',
    from: [{ signal: 'request-id' }, { signal: 'record-id', not: VARIABLE }],
    most: 16,
  },
  {
    id: 'error',
    from: [
      { signal: 'error-text' },
      { signal: 'exception-name', extent: 'sentence' },
      { signal: 'error-code', extent: 'sentence', subject: true },
      { signal: 'http-status', extent: 'sentence', subject: true },
      { tags: ERROR_CODE },
    ],
    most: 10,
  },
  {
    id: 'evidence',
    from: [
      { signal: 'attachment', aspect: 'file' },
      { signal: 'stack-trace', extent: 'lines' },
      { signal: 'log-lines', extent: 'lines' },
      { signal: 'console-output', extent: 'lines' },
      { signal: 'pasted-table', extent: 'lines' },
      { pasted: 'code' },
      { pasted: 'table' },
    ],
    otherwise: [[{ signal: 'evidence-announced' }]],
    most: 12,
  },
  {
    id: 'recent-change',
    from: [{ signal: 'recent-change' }, { signal: 'no-change' }],
    otherwise: [[{ signal: 'worked-until' }]],
    most: 6,
  },
  {
    id: 'troubleshooting',
    from: [
      { signal: 'check-with-result', ...agent, extent: 'sentence' },
      { signal: 'customer-check', ...requester },
      { signal: 'check', ...note, extent: 'sentence' },
    ],
    otherwise: [[{ signal: 'check', ...agent, extent: 'sentence' }]],
    most: 16,
  },
  {
    id: 'impact',
    from: [
      { signal: 'scope', aspect: 'scope' },
      { signal: 'number-affected', aspect: 'scope' },
      { signal: 'reproducibility', ...requester, aspect: 'scope', first: true },
      { signal: 'impact' },
      { signal: 'deadline', aspect: 'deadline' },
    ],
    most: 12,
  },
  {
    id: 'severity',
    from: [{ field: 'priority' }, { signal: 'severity-reason', ...agent }, { signal: 'severity', ...note }],
    most: 5,
  },
  { id: 'workaround', from: [{ signal: 'workaround' }], most: 5 },
  {
    id: 'hypothesis',
    from: [
      { signal: 'hypothesis', ...agent },
      { signal: 'hypothesis', ...requester },
      { signal: 'cause', ...agent },
    ],
    most: 6,
  },
  {
    id: 'related',
    from: [
      { field: 'links' },
      { customField: /linked issue|engineering|known issue|\bjira\b/i },
      { signal: 'related', ...agent },
      { signal: 'issue-key', extent: 'sentence' },
      { signal: 'issue-link' },
      { signal: 'incident-link' },
      { signal: 'article-link', aspect: 'article' },
    ],
    most: 8,
  },
  {
    id: 'communication',
    from: [
      { signal: 'customer-told', ...note, aspect: 'told' },
      { signal: 'update-promise', ...reply, last: true, aspect: 'next-update' },
      { lastReply: 10 },
    ],
    most: 18,
  },
  {
    id: 'ask',
    from: [
      { signal: 'engineering-ask', ...note },
      { signal: 'follow-up-owner', ...note, aspect: 'owner' },
    ],
    otherwise: [[{ openQuestions: 3 }]],
    most: 6,
  },
]
