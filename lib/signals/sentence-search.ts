import type { Span } from '@/lib/ticket/snapshot'
import { isFilled } from './text/sections'
import type { ReadSentence, Reading } from './reading'
import type { MessageSignal } from './signal'
import type { Label, ListName } from './words/word-book'

/** Longest quote; longer sentences are shown around the words that matter. In characters. */
const QUOTE_LIMIT = 240
const NO_SPANS: readonly Span[] = []
const NO_SENTENCES: ReadonlyMap<number, number> = new Map()

/** What a word signal asks of a sentence. */
export interface SentenceRule {
  /** Any of these lists must have a hit. */
  readonly any: readonly ListName[]
  /** And each of these too. */
  readonly also?: readonly ListName[]
  /** None of these. */
  readonly not?: readonly ListName[]
  /** A filled section with one of these labels counts too. */
  readonly labels?: readonly Label[]
  /** Leave out sentences that ask (`no`), or take only those (`only`). Default: all. */
  readonly questions?: 'no' | 'only'
  /** What lists of phrases cannot say: sentences that fit it count like those with a hit. Linear, bounded repetitions. */
  readonly pattern?: RegExp
  /** Whether a sentence found so far counts. */
  readonly where?: (reading: Reading, sentence: ReadSentence) => boolean
}

/** A signal that is nothing but words in sentences and labelled parts. */
export function wordSignal(id: string, name: string, rule: SentenceRule): MessageSignal {
  return {
    id,
    name,
    needs: [...rule.any, ...(rule.also ?? [])],
    scan: (reading) => findSentences(reading, rule),
  }
}

/** Spans of the sentences and labelled parts that fit a rule, in order of place. */
export function findSentences(reading: Reading, rule: SentenceRule): readonly Span[] {
  const labelled =
    reading.sections.length > 0 && rule.labels
      ? rule.labels.flatMap((label) => filledSections(reading, label))
      : NO_SPANS
  const worded = rule.pattern
    ? withPattern(reading, sentencesWith(reading, rule.any), rule.pattern)
    : sentencesWith(reading, rule.any)
  if (labelled.length === 0 && worded.size === 0) return NO_SPANS
  const spans = new Map<number, Span>()
  for (const each of labelled) spans.set(each.start, each)
  for (const [index, at] of worded) {
    const sentence = reading.sentences[index]
    if (!sentence || !fits(reading, sentence, rule) || isEmptyLabel(reading, sentence)) continue
    spans.set(sentence.start, quoteOf(reading, sentence, at))
  }
  return withoutOverlaps([...spans.values()])
}

/** The sentences found by words and those found by a pattern, with the offset of what was found. */
function withPattern(
  reading: Reading,
  worded: ReadonlyMap<number, number>,
  pattern: RegExp,
): ReadonlyMap<number, number> {
  const found = new Map(worded)
  for (const { index, start, text } of reading.sentences) {
    if (found.has(index)) continue
    const at = text.search(pattern)
    if (at >= 0) found.set(index, start + at)
  }
  return found
}

/** Spans in order of place; of two that overlap the one that begins earlier stays. */
export function withoutOverlaps(spans: readonly Span[]): Span[] {
  if (spans.length < 2) return [...spans]
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}

/** Sentences with a hit of any list, with the offset of the first hit. */
export function sentencesWith(reading: Reading, lists: readonly ListName[]): ReadonlyMap<number, number> {
  let found: Map<number, number> | null = null
  for (const list of lists)
    for (const hit of reading.hits(list)) {
      found ??= new Map()
      const known = found.get(hit.sentence)
      if (known === undefined || hit.start < known) found.set(hit.sentence, hit.start)
    }
  return found ?? NO_SENTENCES
}

/** "Workaround: tbd" of a form nobody filled. */
export function isEmptyLabel({ sections, text }: Reading, { start, end }: ReadSentence): boolean {
  return sections.some((each) => each.start >= start && each.start < end && !isFilled(text, each))
}

/** Whether a sentence holds a hit of a list. */
export function hasHit(reading: Reading, sentence: ReadSentence, list: ListName): boolean {
  return reading.has(list, sentence.index)
}

/** The filled parts under a label: the label and the beginning of what stands under it, as offsets in the message. */
export function filledSections(reading: Reading, label: Label): readonly Span[] {
  if (reading.sections.length === 0) return NO_SPANS
  return reading.sections
    .filter((section) => section.label === label && isFilled(reading.text, section))
    .map((section) => {
      const first = reading.sentences.find((each) => each.end > section.bodyStart + 1)
      const end = Math.max(section.bodyStart, Math.min(first?.end ?? section.bodyEnd, section.bodyEnd))
      return reading.span(section.start, Math.min(end, section.start + QUOTE_LIMIT))
    })
}

/** The sentence as a quote; a long one is cut around the offset that matters. */
export function quoteOf(reading: Reading, sentence: ReadSentence, at = sentence.start): Span {
  if (sentence.end - sentence.start <= QUOTE_LIMIT) return reading.span(sentence.start, sentence.end)
  const start = Math.max(sentence.start, Math.min(at - QUOTE_LIMIT / 2, sentence.end - QUOTE_LIMIT))
  return reading.span(start, Math.min(sentence.end, start + QUOTE_LIMIT))
}

function fits(reading: Reading, sentence: ReadSentence, rule: SentenceRule): boolean {
  if (rule.questions === 'no' && sentence.asks) return false
  if (rule.questions === 'only' && !sentence.asks) return false
  if (rule.also && !rule.also.every((list) => hasHit(reading, sentence, list))) return false
  if (rule.not?.some((list) => hasHit(reading, sentence, list))) return false
  return rule.where?.(reading, sentence) ?? true
}
