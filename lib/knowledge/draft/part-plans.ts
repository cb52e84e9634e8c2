import type { Speaker } from '@/lib/signals/excerpt'
import type { PartId } from './draft'

/** Findings of a message signal in messages that fit. */
export interface SignalSource extends Speaker {
  readonly signal: string
  /** How much is taken around what was found: the words alone, or their whole sentence (default). */
  readonly extent?: 'words'
  /** Only the last message in which anything was found: what is known at the end. */
  readonly last?: boolean
  /** Leaves out what fits. */
  readonly not?: RegExp
}
/** The numbered list of the last public reply that has one and asks nothing in it: the steps that helped are the latest. */
export interface StepsSource {
  readonly numbered: 'reply'
}
/** The first sentences of the requester that say something. */
export interface OpeningSource {
  readonly opening: number
}
/** A custom field, found by its name. */
export interface FieldSource {
  readonly customField: RegExp
}
/** Addresses of articles and known issues in replies of agents. */
export interface LinkSource {
  readonly links: 'agent'
}
export type PartSource = SignalSource | StepsSource | OpeningSource | FieldSource | LinkSource

export interface PartPlan {
  readonly id: PartId
  readonly from: readonly PartSource[]
  /** Looked at only while `from` gives nothing. */
  readonly otherwise?: readonly PartSource[]
  /** Entries kept, in order of time. */
  readonly most: number
}

const requester = { by: 'requester' } as const
const agent = { by: 'agent' } as const
const note = { by: 'agent', visibility: 'internal' } as const
/** "Update 21 (October)" is no version, nor is the number of somebody's own flow. */
const NO_VERSION = /^(?:update|patch|version|release|see)[ :]{1,3}\d{1,3}(?:\.\d{1,3})?$/i

/** Where each part of an article is read from. Data: a source names a signal and whose words count. */
export const PART_PLANS: readonly PartPlan[] = [
  {
    id: 'symptoms',
    from: [
      { signal: 'clear-symptom', ...requester },
      { signal: 'observed', ...requester },
      { signal: 'error-text', ...requester, extent: 'words' },
    ],
    otherwise: [{ opening: 2 }],
    most: 4,
  },
  {
    id: 'environment',
    from: [
      { customField: /\bversion\b/i },
      { customField: /product area|\bcomponent\b/i },
      { customField: /\bplan\b|\bedition\b/i },
      { signal: 'version', extent: 'words', not: NO_VERSION },
      { signal: 'client-version', extent: 'words' },
      { signal: 'plan', extent: 'words' },
      { signal: 'browser', ...requester, extent: 'words' },
      { signal: 'operating-system', ...requester, extent: 'words' },
    ],
    most: 6,
  },
  // What the requester takes for the cause is a guess.
  { id: 'cause', from: [{ signal: 'cause', ...agent, last: true }], most: 3 },
  {
    id: 'resolution',
    from: [{ numbered: 'reply' }],
    otherwise: [
      { signal: 'resolution', ...agent, last: true },
      { signal: 'workaround', ...agent, last: true },
    ],
    most: 12,
  },
  {
    id: 'verification',
    from: [
      { signal: 'confirmation', ...requester, last: true },
      { signal: 'verification', ...note, last: true },
    ],
    most: 3,
  },
  { id: 'prevention', from: [{ signal: 'prevention', ...note, last: true }], most: 3 },
  {
    id: 'related',
    from: [
      { customField: /linked issue|known issue|engineering|\bjira\b/i },
      { links: 'agent' },
      { signal: 'issue-link', extent: 'words' },
    ],
    most: 6,
  },
]
