import type { CalibrationSession } from '../calibration/session'
import type { Scorecard } from '../card/card'
import { contentHash } from '../record/hash'
import { isAfter, type Place } from '../record/head'
import type { Erasure, Remark, Revision } from '../record/review'
import type { RecordLine } from '../files/line'
import { addById } from './by-id'
import {
  noteRefusal,
  openReport,
  TOLD_CONFLICTS,
  type ConflictBrief,
  type MergeReport,
  type OpenReport,
  type RefusalReason,
} from './report'
import { fitsCard, scoresAlike, scoringOf } from './same-scoring'
import { mergeSessions } from '../calibration/merge-session'

/** What is here before files are put to it. */
export interface Kept {
  /** Review, counter and digest of every revision. */
  readonly revisions: Iterable<readonly [string, number, string]>
  readonly remarks: Iterable<Remark>
  readonly cards: Iterable<Scorecard>
  readonly sessions: Iterable<CalibrationSession>
  /** Ids of reviews that were erased. */
  readonly erased: Iterable<string>
}

/** What a person, or a setting of theirs, decides about an import. */
export interface MergeChoices {
  /** Whether reviews are erased here that a file says were erased on request. */
  readonly erase: boolean
  /** Reviews begun before are not taken, ISO 8601 UTC; null: all are. */
  readonly keepFrom: string | null
}

/** Where the book writes what changes. A preview has one that writes nothing. */
export interface MergeWriter {
  card(card: Scorecard): void
  /** @param counts whether it is the one that counts from now on */
  revision(revision: Revision, hash: string, counts: boolean, card: Scorecard): void
  remark(remark: Remark): void
  session(session: CalibrationSession): void
  /** A review that was erased elsewhere; where it is here, all of it goes. */
  erasure(erasure: Erasure, isHere: boolean): void
}

/**
 * Puts files together with what is here. Any order of files comes to the same, and a file taken twice changes nothing: revisions
 * and remarks are sets, the counter and then the digest decide which revision counts, never a clock.
 *
 * A card that is here is never changed by a file, since old reviews score by it. Where a file's card of the same id and version
 * scores otherwise, the file's revisions made with it are refused and told: what they mean is not what would be shown. Where files of
 * one import disagree on a card that is not here, the smaller digest decides, not their order. Erasures win over all that comes later.
 *
 * Used in two rounds over all files: {@link lead} for each line, {@link settle}, then {@link take} for each line.
 */
export class MergeBook {
  readonly #choices: MergeChoices
  readonly #writer: MergeWriter
  readonly #heads = new Map<string, Place>()
  readonly #revisions = new Set<string>()
  /** How many revisions stand under a review and counter. */
  readonly #beside = new Map<string, number>()
  readonly #remarks: Map<string, Remark>
  readonly #cards: Map<string, Scorecard>
  readonly #sessions: Map<string, CalibrationSession>
  readonly #erased: Set<string>
  readonly #reports: OpenReport[] = []
  /** Cards of each file. */
  readonly #fileCards = new Map<number, Map<string, Scorecard>>()
  readonly #erasures = new Map<string, Erasure>()
  readonly #conflicts = new Map<string, ConflictBrief>()
  #erasedThere = 0

  constructor(kept: Kept, choices: MergeChoices, writer: MergeWriter) {
    this.#choices = choices
    this.#writer = writer
    for (const [review, counter, hash] of kept.revisions) this.#note(review, counter, hash)
    this.#remarks = new Map(Array.from(kept.remarks, (one) => [one.id, one]))
    this.#cards = new Map(Array.from(kept.cards, (card) => [cardKey(card), card]))
    this.#sessions = new Map(Array.from(kept.sessions, (one) => [one.id, one]))
    this.#erased = new Set(kept.erased)
  }

  /** The first round: what must be known before revisions are taken. @param file position of the file, from 0 */
  lead(file: number, line: RecordLine): void {
    if ('card' in line) this.#offer(file, line.card)
    else if ('session' in line) this.#offer(file, line.session.card)
    else if ('erased' in line) this.#erasures.set(line.erased.review, line.erased)
  }

  /** Between the rounds. */
  settle(): void {
    for (const [file, cards] of this.#fileCards) {
      const report = this.#report(file)
      for (const [key, card] of cards) {
        if (this.#cards.has(key)) continue
        const all = [...this.#fileCards.values()].flatMap((of) => of.get(key) ?? [])
        const chosen = all.reduce((best, one) => (isBefore(one, best) ? one : best), card)
        this.#cards.set(key, chosen)
        this.#writer.card(chosen)
        report.cards += 1
      }
    }
    for (const erasure of this.#erasures.values()) {
      const { review } = erasure
      if (this.#erased.has(review)) continue
      const isHere = this.#heads.has(review)
      if (isHere) this.#erasedThere += 1
      if (isHere && !this.#choices.erase) continue
      this.#erased.add(review)
      this.#writer.erasure(erasure, isHere)
    }
  }

  /** The second round. @param hash of a revision, its digest */
  take(file: number, line: RecordLine, hash?: string): void {
    const report = this.#report(file)
    if ('revision' in line)
      this.#takeRevision(file, report, line.revision, hash ?? contentHash(line.revision))
    else if ('remark' in line) this.#takeRemark(report, line.remark)
    else if ('session' in line) this.#takeSession(report, line.session)
  }

  /** @param files how many there were: one that brought nothing has a report, too */
  report(files: number): MergeReport {
    return {
      files: Array.from({ length: files }, (_, file) => this.#report(file)),
      conflicts: [...this.#conflicts.values()].slice(0, TOLD_CONFLICTS),
      conflictCount: this.#conflicts.size,
      erasedThere: this.#erasedThere,
    }
  }

  #offer(file: number, card: Scorecard): void {
    const cards = this.#fileCards.get(file) ?? new Map<string, Scorecard>()
    this.#fileCards.set(file, cards)
    const key = cardKey(card)
    const before = cards.get(key)
    if (!before || isBefore(card, before)) cards.set(key, card)
  }

  #takeRevision(file: number, report: OpenReport, one: Revision, hash: string): void {
    const { review, counter, content } = one
    if (this.#erased.has(review)) {
      report.erased += 1
      return
    }
    if (this.#revisions.has(revisionKey(review, counter, hash))) {
      report.known += 1
      return
    }
    if (this.#choices.keepFrom !== null && content.startedAt < this.#choices.keepFrom) {
      report.expired += 1
      return
    }
    const card = this.#cards.get(cardKey(content.card))
    const why = this.#refusal(file, one, card)
    if (!card || why !== null) {
      noteRefusal(report, why ?? 'no-card', { ...content.card }, card?.title ?? null)
      return
    }
    const isNew = !this.#heads.has(review)
    const [counts, beside] = this.#note(review, counter, hash)
    this.#writer.revision(one, hash, counts, card)
    report.added += 1
    if (isNew) report.newReviews += 1
    if (!beside) return
    report.beside += 1
    const { host, site, key } = content.ticket
    this.#conflicts.set(`${review} ${counter}`, { review, counter, ticket: { host, site, key } })
  }

  #refusal(file: number, { content }: Revision, card: Scorecard | undefined): RefusalReason | null {
    if (!card) return 'no-card'
    const own = this.#fileCards.get(file)?.get(cardKey(content.card))
    if (own && !scoresAlike(own, card)) return 'other-card'
    return fitsCard(content.ratings, card) ? null : 'unfit'
  }

  #takeRemark(report: OpenReport, one: Remark): void {
    if (this.#erased.has(one.review)) return
    if (this.#choices.keepFrom !== null && one.at < this.#choices.keepFrom && !this.#heads.has(one.review))
      return
    report.remarks[addById(this.#remarks, one, (remark) => this.#writer.remark(remark))] += 1
  }

  #takeSession(report: OpenReport, one: CalibrationSession): void {
    const kept = this.#sessions.get(one.id)
    const next = kept ? mergeSessions(kept, one) : one
    if (!next) return noteRefusal(report, 'session', null, null)
    if (kept && contentHash(kept) === contentHash(next)) return
    report.sessions[kept ? 'changed' : 'added'] += 1
    this.#sessions.set(next.id, next)
    this.#writer.session(next)
  }

  /** Notes a revision; answers whether it counts from now on, and whether another stands under the same counter. */
  #note(review: string, counter: number, hash: string): [boolean, boolean] {
    this.#revisions.add(revisionKey(review, counter, hash))
    const place = `${review} ${counter}`
    const there = this.#beside.get(place) ?? 0
    this.#beside.set(place, there + 1)
    const head = this.#heads.get(review)
    const counts = !head || isAfter({ counter, hash }, head)
    if (counts) this.#heads.set(review, { counter, hash })
    return [counts, there > 0]
  }

  #report(file: number): OpenReport {
    return (this.#reports[file] ??= openReport())
  }
}

function cardKey({ id, version }: Pick<Scorecard, 'id' | 'version'>): string {
  return `${id} ${version}`
}

function revisionKey(review: string, counter: number, hash: string): string {
  return `${review} ${counter} ${hash}`
}

/** An order of cards that does not depend on who gave them: by what scores depend on, then by their words. */
function isBefore(one: Scorecard, other: Scorecard): boolean {
  const [a, b] = [contentHash(scoringOf(one)), contentHash(scoringOf(other))]
  return a === b ? contentHash(one) < contentHash(other) : a < b
}
