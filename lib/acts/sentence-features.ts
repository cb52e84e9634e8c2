import { stemmer } from '@orama/stemmers/english'
import { MESSAGE_SIGNALS } from '@/lib/signals/message-signals'
import { once } from '@/lib/signals/once'
import type { ReadSentence, Reading } from '@/lib/signals/reading'
import { lengthFeature } from '@/lib/signals/sentence-odds'
import type { ScannedMessage } from '@/lib/signals/signal'
import { en } from '@/lib/signals/words/en/book'
import type { ListName } from '@/lib/signals/words/word-book'

/** Who speaks: the customer, an agent to the customer, an agent to colleagues. */
export type Voice = 'customer' | 'agent' | 'note'

/** Stems kept before the memory is emptied: several times the vocabulary of a long ticket. */
const MOST_KNOWN = 20_000
/** Words of a sentence that are looked at; people write fewer, pasted output does not. */
const MOST_WORDS = 80

const LISTS = Object.keys(en.lists) as ListName[]
const stems = new Map<string, string>()

/**
 * What each sentence of a message is known by: who speaks, how long it is, under which label it stands; which word lists and
 * signals find something in it, before it and after it; its word stems and pairs of neighbours. Words with digits are one word,
 * `#`. In the order of `reading.sentences`, each feature of a sentence once. Linear in the length of the message.
 */
export function featuresOf(message: ScannedMessage): readonly ReadonlySet<string>[] {
  const { reading } = message
  const marks = marksOf(message)
  const labels = labelsOf(reading)
  return reading.sentences.map((sentence, index) => {
    const features = new Set<string>()
    for (const each of frameOf(reading, sentence, labels[index] ?? null)) features.add(each)
    for (const mark of marks[index] ?? []) features.add(`has:${mark}`)
    for (const mark of marks[index - 1] ?? []) features.add(`before:${mark}`)
    for (const mark of marks[index + 1] ?? []) features.add(`after:${mark}`)
    addWords(features, sentence)
    return features
  })
}

export function voiceOf({ message }: Reading): Voice {
  if (message.author.role !== 'agent') return 'customer'
  return message.visibility === 'internal' ? 'note' : 'agent'
}

function frameOf(reading: Reading, sentence: ReadSentence, label: string | null): string[] {
  const voice = voiceOf(reading)
  const features = [`voice:${voice}`, lengthFeature(sentence.tokens.length)]
  if (sentence.asks) features.push('asks:', `asks:${voice}`)
  if (sentence.ordinal !== null) features.push('item:')
  if (label !== null) features.push(`under:${label}`)
  return features
}

/** The label each sentence stands under, in one walk along both. */
function labelsOf({ sections, sentences }: Reading): (string | null)[] {
  const sorted = sections.toSorted((a, b) => a.bodyStart - b.bodyStart)
  let at = 0
  return sentences.map(({ start, end }) => {
    while (at < sorted.length && (sorted[at]?.bodyEnd ?? 0) <= start) at++
    const section = sorted[at]
    return section && section.bodyStart < end ? section.label : null
  })
}

/** Names of the English word lists and of the signals that find something in each sentence, each name once. */
function marksOf(message: ScannedMessage): readonly ReadonlySet<string>[] {
  const marks = signalsIn(message).map((ids) => new Set([...ids].map((id) => `s:${id}`)))
  for (const list of LISTS) for (const { sentence } of message.reading.hits(list)) marks[sentence]?.add(list)
  return marks
}

/** The signals that find something in each sentence of a message. */
export const signalsIn = once((message: ScannedMessage): readonly ReadonlySet<string>[] => {
  const { reading } = message
  const signals = reading.sentences.map(() => new Set<string>())
  const spans = reading.sentences.map(({ start, end }) => reading.span(start, end))
  for (const { id } of MESSAGE_SIGNALS) {
    let at = 0
    for (const finding of message.findings(id)) {
      if ('attachment' in finding) continue
      // Findings are in order of place; a signal whose are not only costs a look from the beginning.
      if (finding.start < (spans[at]?.start ?? 0)) at = 0
      while (at < spans.length && (spans[at]?.end ?? 0) <= finding.start) at++
      for (let each = at; each < spans.length && (spans[each]?.start ?? 0) < finding.end; each++)
        signals[each]?.add(id)
    }
  }
  return signals
})

function addWords(features: Set<string>, { tokens }: ReadSentence): void {
  let last = '^'
  for (const { word } of tokens.all().slice(0, MOST_WORDS)) {
    const stem = stemOf(word)
    features.add(stem)
    if (word !== stem && stem !== '#') features.add(`=${word}`)
    features.add(`${last} ${stem}`)
    last = stem
  }
  features.add(`${last} $`)
}

function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= MOST_KNOWN) stems.clear()
  const stem = /\d/.test(word) ? '#' : stemmer(word)
  stems.set(word, stem)
  return stem
}
