import type { Act } from '@/lib/acts/act'
import type { ActModel } from '@/lib/acts/act-model'
import { once } from '@/lib/signals/once'
import { evidenceOf } from '@/lib/signals/replies'
import type { Aspect, FieldId, PacketEntry } from './packet'
import { entryOf } from './packet-entry'
import { aspectOf, fieldOf, isOf, type Part } from './part'
import { ownFeatures, type Candidate, type Candidates } from './part-features'
import { cutsOf, oddsAdded, oddsForAll, placeOf, takenBy } from './part-model'
import { labelledParts } from './worth'

/** What signals found in a sentence that surely does something else is left out: by field, the act and the log-odds below which it is not done. */
const DOUBTS: Readonly<
  Partial<Record<FieldId, { act: Act; below: number; aspects: readonly (Aspect | null)[] }>>
> = {
  severity: { act: 'severity', below: -4, aspects: [null] },
  related: { act: 'related', below: -2, aspects: [null] },
  communication: { act: 'update', below: -3, aspects: ['next-update'] },
}

/** Fewer words say nothing: a name, a greeting. */
const LEAST_WORDS = 3

const commonOdds = once(({ common }: Candidate) => oddsForAll(common))

/**
 * The entries of a field after the model has looked: instead of what signals found in sentences, the sentences that likely belong to
 * its parts. What stands in a field of the ticket, under a label of the field or in no sentence stays. The order is not that of the
 * conversation.
 * @param found what signals found
 */
export function withParts(
  found: readonly PacketEntry[],
  parts: readonly Part[],
  candidates: Candidates,
  model: ActModel,
): readonly PacketEntry[] {
  return parts.flatMap((part) => {
    const own = found.filter((entry) => isOf(part, entry))
    const touched = touchedBy(own, candidates)
    const odds = candidates.all.map(
      (each) =>
        (commonOdds(each)[placeOf(part)] ?? 0) +
        oddsAdded(part, ownFeatures(each, part, touched.has(each), model)),
    )
    return [
      ...own.filter((entry) => stays(entry, part, candidates)),
      ...takenBy(cutsOf(part), odds)
        .flatMap((at) => candidates.all[at] ?? [])
        .filter((each) => isOpen(each, part))
        // The day it began, who follows up: what signals know of it is kept.
        .map((each) => entryOf(evidenceOf(each.message, each.span), touched.get(each) ?? aspectOf(part))),
    ]
  })
}

/** Entries of a field that holds no parts, without those that the model takes for something else. */
export function withoutDoubtful(
  found: readonly PacketEntry[],
  id: FieldId,
  candidates: Candidates,
  model: ActModel,
): readonly PacketEntry[] {
  const doubt = DOUBTS[id]
  if (!doubt) return found
  return found.filter(({ aspect, source }) => {
    const sentences = doubt.aspects.includes(aspect) ? candidates.at(source) : []
    if (sentences.length === 0 || sentences.some(({ labels }) => labels.includes(id))) return true
    return sentences.some(
      ({ message, index }) => (model(message, index, doubt.act) ?? doubt.below) >= doubt.below,
    )
  })
}

/** The sentences in which signals found something, with the first aspect of what was found. */
function touchedBy(
  found: readonly PacketEntry[],
  candidates: Candidates,
): ReadonlyMap<Candidate, Aspect | null> {
  const touched = new Map<Candidate, Aspect | null>()
  for (const { source, aspect } of found)
    for (const candidate of candidates.at(source)) touched.set(candidate, touched.get(candidate) ?? aspect)
  return touched
}

/** What stands whatever the model says: what is told in a field, under a label of the field, or outside of sentences. */
function stays({ source }: PacketEntry, part: Part, candidates: Candidates): boolean {
  const sentences = candidates.at(source)
  return sentences.length === 0 || sentences.some(({ labels }) => labels.includes(fieldOf(part)))
}

/** Whether a sentence can be an entry of its own: it says something, and stands beside no label of the field, where it is one already. */
function isOpen({ message, index, span, labels }: Candidate, part: Part): boolean {
  const field = fieldOf(part)
  if ((message.reading.sentences[index]?.tokens.length ?? 0) < LEAST_WORDS) return false
  if (!labels.includes(field)) return true
  return !labelledParts(message.reading, field).some(
    ({ label }) => label.start < span.end && span.start < label.end,
  )
}
