import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { weightsOf } from '@/lib/checklist/topics/voices'
import { scaleOf, wordAmounts } from '@/lib/checklist/topics/word-amounts'
import { wordStem } from '@/lib/checklist/topics/word-stem'
import { readTicket } from '@/lib/rubric/score-ticket'
import { cleanText } from '@/lib/signals/text/clean'
import { tokensOf } from '@/lib/signals/text/tokens'
import { DEMO_NOW, DEMO_ZONE } from '../signals/demo-snapshots'
import { developmentTickets } from './development'
import { evalFile, NO_TOPIC, TOPIC_IDS, type LabelledTicket } from './topic-set'

/** What words are learnt for: the topics, and what is about none of them. */
const TOPICS = [...TOPIC_IDS, NO_TOPIC]

/** Words with what they count, and the topic they are about. */
export interface WordExample {
  readonly topic: string
  readonly words: readonly (readonly [stem: string, amount: number])[]
}

/** Points by topic and stem. */
export type LearntWords = ReadonlyMap<string, ReadonlyMap<string, number>>

const ROUNDS = 60
const RATE = 0.5
/** How firmly weights are held to zero: a word that was seen once or twice says little. */
const HOLD = 0.02
/** Weights below this are left out. */
const LEAST = 0.15

/** The sayings of `sayings/<topic>.txt`, one a line: how people begin to tell of a topic, in words of all kinds of desks. */
export function sayings(): WordExample[] {
  const folder = evalFile('topics/sayings/')
  return readdirSync(folder).flatMap((file) =>
    readFileSync(`${folder}${file}`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ topic: file.replace('.txt', ''), words: wordsIn(line) })),
  )
}

function wordsIn(line: string): [string, number][] {
  const { text } = cleanText(line)
  const stems = new Set(tokensOf(text, 0, text.length).flatMap(({ word }) => wordStem(word) ?? []))
  const scale = scaleOf([...stems].map(() => 1))
  return [...stems].map((stem) => [stem, scale])
}

/** Tickets as the fit sees them. */
export function ticketWords(tickets: readonly LabelledTicket[]): WordExample[] {
  return tickets.map(({ snapshot, first }) => {
    const ticket = readTicket(snapshot, { now: DEMO_NOW, timeZone: DEMO_ZONE })
    return {
      topic: first,
      words: [...wordAmounts(weightsOf(ticket))].map(([stem, { amount }]) => [stem, amount] as const),
    }
  })
}

/**
 * Fits points of words to examples: gradient descent (AdaGrad) on the logarithm of the share of the right topic. No weight
 * falls below zero: a word speaks for topics, never against one, so that each can be shown as a reason.
 */
export function fitWords(examples: readonly WordExample[]): LearntWords {
  const stems = [...new Set(examples.flatMap(({ words }) => words.map(([stem]) => stem)))]
  const places = new Map(stems.map((stem, place) => [stem, place]))
  const topics = TOPICS.length
  const weights = new Float64Array(stems.length * topics)
  const squares = new Float64Array(weights.length).fill(1e-3)
  const seen = examples.map(({ topic, words }) => ({
    right: TOPICS.indexOf(topic),
    words: words.map(([stem, amount]) => [(places.get(stem) ?? 0) * topics, amount] as const),
  }))
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight) => HOLD * weight)
    for (const { right, words } of seen) {
      const points = new Float64Array(topics)
      for (const [place, amount] of words)
        for (let at = 0; at < topics; at++)
          points[at] = (points[at] ?? 0) + (weights[place + at] ?? 0) * amount
      const raised = points.map((each) => Math.exp(each - Math.max(...points)))
      const sum = raised.reduce((total, each) => total + each, 0)
      for (const [place, amount] of words)
        for (let at = 0; at < topics; at++)
          slopes[place + at] =
            (slopes[place + at] ?? 0) + amount * ((raised[at] ?? 0) / sum - (at === right ? 1 : 0))
    }
    for (let at = 0; at < weights.length; at++) {
      const slope = slopes[at] ?? 0
      squares[at] = (squares[at] ?? 0) + slope * slope
      weights[at] = Math.max(0, (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(squares[at] ?? 1))
    }
  }
  return new Map(
    TOPICS.map((topic, at) => [
      topic,
      new Map(
        stems
          .map((stem, place) => [stem, Math.round((weights[place * topics + at] ?? 0) * 100) / 100] as const)
          .filter(([, weight]) => weight >= LEAST)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ]),
  )
}

/** Writes learnt words into the matching data of the topics. */
async function main(): Promise<void> {
  const learnt = fitWords([...sayings(), ...ticketWords(await developmentTickets())])
  for (const [topic, words] of learnt) {
    const file = evalFile(`../../assets/playbooks/match/${topic}.json`)
    const match = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    const text = JSON.stringify({ ...match, learnt: Object.fromEntries(words) })
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
    console.log(`${topic}: ${String(words.size)} words`)
  }
}

if (process.argv[1]?.endsWith('fit-words.ts')) await main()
