import { DRAFT_ID } from '@/lib/ticket/draft-id'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { ProfileId } from '@/lib/profile/profile'
import { DEFAULT_FIRST_RESPONSE, DEFAULT_UPDATES, PROFILES } from '@/lib/profile/profiles'
import type { TierRule } from '@/lib/signals/customer-tier'
import { PRIORITY_MATRIX, type PriorityMatrix } from '@/lib/signals/priority-matrix'
import { scanMessages, scanSubject, ScanCache } from '@/lib/signals/scan'
import { requesterLanguage } from '@/lib/signals/requester-language'
import type { TicketReading } from '@/lib/signals/signal'
import { weekdayHours, type BusinessHours } from '@/lib/time/business-hours'
import type { PriorityTargets } from '@/lib/time/clock-target'
import { finalScore, gainOf, judgedShare, rounded, type CriticalPolicy } from './arithmetic'
import { judge } from './judge'
import type { Judgement, ScoreCard } from './judgement'
import { textFor } from './localized'
import type { Pack } from './pack'
import { stageOf } from './stage'

/** By what clock and rules a ticket is scored. Nothing else goes in: same input, same score. */
export interface ScoreOptions {
  /** ISO 8601: the moment the ticket is judged at. */
  readonly now: string
  /** IANA zone of the desk, for times without zone and, by default, its hours. */
  readonly timeZone: string
  /** Default: Monday to Friday 08:00–18:00 in `timeZone`. */
  readonly businessHours?: BusinessHours | undefined
  /** Default: `flag`. */
  readonly criticalPolicy?: CriticalPolicy | undefined
  /** Whose targets count; default: those most desks start with. */
  readonly profile?: ProfileId | undefined
  /** The desk's own targets; default: those of the profile. */
  readonly firstResponse?: PriorityTargets | undefined
  readonly updates?: PriorityTargets | undefined
  /** The desk's own impact × urgency, and its customer tiers. */
  readonly priorityMatrix?: PriorityMatrix | undefined
  readonly tiers?: readonly TierRule[] | undefined
  /** Language of titles and fixes; default `en`. */
  readonly locale?: string | undefined
  /** Keep one per ticket to scan only what changed; default: one per snapshot object. */
  readonly cache?: ScanCache | undefined
}

/** Scans made without a cache of the caller's, so that a second rubric on the same snapshot costs little. */
const caches = new WeakMap<TicketSnapshot, ScanCache>()

/** Scores a ticket by a rubric. Pure and deterministic. @throws RangeError for an unknown time zone. */
export function scoreTicket(snapshot: TicketSnapshot, pack: Pack, options: ScoreOptions): ScoreCard {
  const { profile, criticalPolicy = 'flag', locale = 'en' } = options
  const ticket = readTicket(snapshot, options)
  const language = requesterLanguage(ticket) ?? 'en'
  const judged = { ticket, stage: stageOf(snapshot), locale, language }
  const groups = new Map(pack.groups.map(({ id, title }) => [id, textFor(title, locale)]))
  const judgements = pack.criteria
    .filter(({ off }) => !off)
    .map((criterion) => judge(criterion, groups.get(criterion.group) ?? criterion.group, judged, profile))
  const { scale } = pack
  const final = finalScore(judgements, scale, criticalPolicy)
  const score = final === null ? null : rounded(final, scale.decimals)
  return {
    rubric: pack.id,
    rubricVersion: pack.version,
    score,
    scale: { min: scale.min, max: scale.max },
    judged: rounded(judgedShare(judgements), 4),
    criticalFailed: judgements.filter((each) => each.critical && each.verdict === 'fail').map(({ id }) => id),
    ready: readiness(pack, score, judgements),
    messagesRead: valueOf(snapshot.messages)?.filter(({ id }) => id !== DRAFT_ID).length ?? 0,
    messagesNotRead: snapshot.messagesNotRead,
    judgements: judgements.map((each) => ({
      ...each,
      gain: gainOf(each.id, judgements, scale, criticalPolicy),
    })),
  }
}

/** What a cache was last read for: a second rubric at the same moment sees the same reading. */
interface LastReading {
  readonly options: ScoreOptions
  readonly reading: TicketReading
}
const lastReadings = new WeakMap<ScanCache, LastReading>()

/** What signals see of a ticket, with the clocks of the options. */
export function readTicket(snapshot: TicketSnapshot, options: ScoreOptions): TicketReading {
  const cache = options.cache ?? caches.get(snapshot) ?? new ScanCache()
  if (!options.cache) caches.set(snapshot, cache)
  const last = lastReadings.get(cache)
  if (last?.reading.snapshot === snapshot && isSameClock(last.options, options)) return last.reading
  const reading = readAnew(snapshot, options, cache)
  lastReadings.set(cache, { options, reading })
  return reading
}

function isSameClock(a: ScoreOptions, b: ScoreOptions): boolean {
  return (
    a.now === b.now &&
    a.timeZone === b.timeZone &&
    a.businessHours === b.businessHours &&
    a.profile === b.profile &&
    a.firstResponse === b.firstResponse &&
    a.updates === b.updates &&
    a.priorityMatrix === b.priorityMatrix &&
    a.tiers === b.tiers
  )
}

function readAnew(snapshot: TicketSnapshot, options: ScoreOptions, cache: ScanCache): TicketReading {
  const targets = options.profile ? PROFILES[options.profile].targets : null
  return {
    snapshot,
    messages: scanMessages(snapshot, cache),
    subject: scanSubject(snapshot, cache),
    now: Date.parse(options.now),
    timeZone: options.timeZone,
    hours: options.businessHours ?? weekdayHours(options.timeZone),
    firstResponse: options.firstResponse ?? targets?.firstResponse ?? DEFAULT_FIRST_RESPONSE,
    updates: options.updates ?? targets?.update ?? DEFAULT_UPDATES,
    matrix: options.priorityMatrix ?? PRIORITY_MATRIX,
    tiers: options.tiers ?? [],
  }
}

function readiness(pack: Pack, score: number | null, judgements: readonly Judgement[]): ScoreCard['ready'] {
  if (!pack.ready) return null
  if (score === null) return 'not-scored'
  const { passed, score: wanted } = pack.ready
  const off = new Set(pack.criteria.filter((each) => each.off).map(({ id }) => id))
  const all = passed.every(
    (id) => off.has(id) || judgements.some((each) => each.id === id && each.verdict === 'pass'),
  )
  return score >= wanted && all ? 'yes' : 'no'
}
