import type { ProfileId } from '@/lib/profile/profile'
import { packForRole } from '@/lib/rubric/built-in-packs'
import type { Judgement, ScoreCard, Verdict } from '@/lib/rubric/judgement'
import type { PackKind } from '@/lib/rubric/pack'
import { scoreTicket, type ScoreOptions } from '@/lib/rubric/score-ticket'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { PracticeTicket } from './practice-ticket'

/** Whose rubric counts, and the language of its texts. */
export interface Practising {
  readonly role: ProfileId
  readonly locale: string
}

/** The demo company's desk works in UTC. */
export const PRACTICE_ZONE = 'UTC'

/** By what a practice ticket is judged: at its own moment, so that the verdicts are the same on any day. */
export function practiceOptions({ now }: PracticeTicket, { role, locale }: Practising): ScoreOptions {
  return { now, timeZone: PRACTICE_ZONE, profile: role, locale }
}

/** A practice ticket, or what became of it, by a rubric that comes with the product. */
export function scorePractice(
  ticket: PracticeTicket,
  snapshot: TicketSnapshot,
  kind: PackKind,
  practising: Practising,
): ScoreCard {
  return scoreTicket(snapshot, packForRole(kind, practising.role), practiceOptions(ticket, practising))
}

/** A verdict that a person can give; what cannot be read is no judgement of theirs. */
export type OwnVerdict = Exclude<Verdict, 'unreadable'>
export const OWN_VERDICTS = ['pass', 'partial', 'fail', 'na'] as const satisfies readonly OwnVerdict[]

/** A criterion with the person's verdict beside the rubric's. */
export interface Compared {
  readonly judgement: Judgement
  readonly own: OwnVerdict
  readonly same: boolean
}

/** How far a person and the rubric agree: of those the person judged, so many the same. */
export interface Agreement {
  readonly compared: readonly Compared[]
  readonly same: number
  readonly of: number
}

/** Lays a person's verdicts beside the rubric's; those they left out are not counted. */
export function agreementOf(card: ScoreCard, own: Readonly<Partial<Record<string, OwnVerdict>>>): Agreement {
  const compared = card.judgements.flatMap((judgement): Compared[] => {
    const mine = own[judgement.id]
    return mine === undefined ? [] : [{ judgement, own: mine, same: mine === judgement.verdict }]
  })
  return { compared, same: compared.filter(({ same }) => same).length, of: compared.length }
}
