import { readFileSync, writeFileSync } from 'node:fs'
import type { TopicMatch } from '@/lib/checklist/match'
import { BUILT_IN_KNOWLEDGE } from '@/lib/checklist/topics/built-in-knowledge'
import { featuresOf, type Features, type TopicKnowledge } from '@/lib/checklist/topics/features'
import { labelPoints } from '@/lib/checklist/topics/labels'
import { weightsOf } from '@/lib/checklist/topics/voices'
import { amountsOf } from '@/lib/checklist/topics/weigh'
import { wordAmounts } from '@/lib/checklist/topics/word-amounts'
import { readTicket } from '@/lib/rubric/score-ticket'
import { runTool } from '../../setup/run-command'
import { rounded } from '../numbers'
import { DEMO_NOW, DEMO_ZONE } from '../signals/demo-moment'
import { labelledThreads } from './labelled-threads'
import { trainingTickets } from './training'
import { fitPoints, type Example, type FittedPoints } from './fit-points'
import { BUILT_IN_TOPICS } from './measure-topics'
import { evalFile, NO_TOPIC, type LabelledTicket } from './topic-set'

/** Where readers see a second topic, the first has this share of the ticket, and the second the rest. */
const FIRST = 0.8
/** Words that fewer tickets hold are not learnt. */
const FEWEST = 2
/** Points below this say nothing worth carrying along. */
const LEAST = 0.5

/** What topics are told by as people wrote it, without anything fitted. */
function asWritten(): Features {
  const { books, nothing, matches } = BUILT_IN_KNOWLEDGE
  const knowledge: TopicKnowledge = {
    books,
    nothing: withoutFitted(nothing),
    matches: new Map([...matches].map(([id, match]) => [id, withoutFitted(match)])),
  }
  const topics = BUILT_IN_TOPICS.map(({ id, title, kind }) => ({ id, title, kind }))
  return featuresOf(topics, knowledge)
}

function withoutFitted(match: TopicMatch): TopicMatch {
  const bare = <T extends object>(entry: T) => ({ ...entry, fitted: undefined })
  return {
    ...match,
    phrases: match.phrases.map(bare),
    combinations: match.combinations?.map(bare),
    codes: match.codes?.map(bare),
    learnt: undefined,
  }
}

/** Tickets as the fit sees them, and the words by their numbers. */
function examplesOf(tickets: readonly LabelledTicket[], features: Features, names: readonly string[]) {
  const seen = tickets.map((labelled) => ({
    labelled,
    ticket: readTicket(labelled.snapshot, { now: DEMO_NOW, timeZone: DEMO_ZONE }),
  }))
  const amounts = seen.map(({ ticket }) => wordAmounts(weightsOf(ticket)))
  const counts = new Map<string, number>()
  for (const words of amounts) for (const stem of words.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const stems = [...counts].flatMap(([stem, count]) => (count < FEWEST ? [] : [stem])).sort()
  const numbers = new Map(stems.map((stem, number) => [stem, number]))
  const examples = seen.map(({ labelled: { snapshot, first, second }, ticket }, at): Example => ({
    shares: names.map((name) =>
      name === first ? (second === null ? 1 : FIRST) : name === second ? 1 - FIRST : 0,
    ),
    given: labelPoints(snapshot, features).map(({ points }) => points),
    features: [...amountsOf(ticket, features)],
    words: [...(amounts[at] ?? [])].flatMap(([stem, { amount }]): [number, number][] => {
      const number = numbers.get(stem)
      return number === undefined ? [] : [[number, amount]]
    }),
  }))
  return { examples, stems }
}

/** The data of a topic with what was fitted to it. */
function withFitted(
  match: TopicMatch,
  topic: number,
  stems: readonly string[],
  features: Features,
  fitted: FittedPoints,
) {
  const own = features.features.flatMap((feature, number) =>
    feature.topic === topic ? [rounded(fitted.features[number] ?? 0, 2)] : [],
  )
  // The features of a topic stand in the order of its file: phrases, codes, combinations.
  const next = <T extends object>(entry: T) => ({ ...entry, fitted: own.shift() ?? 0 })
  const { phrases, codes, combinations, ...rest } = withoutFitted(match)
  const words = stems.flatMap((stem, number): [string, number][] => {
    const points = rounded(fitted.words[number * fitted.topics + topic] ?? 0, 1)
    return points < LEAST ? [] : [[stem, points]]
  })
  return {
    ...rest,
    phrases: phrases.map(next),
    codes: codes?.map(next),
    combinations: combinations?.map(next),
    learnt: Object.fromEntries(words),
  }
}

/** Fits what topics are told by to the tickets written for it and the development threads, and writes it into the matching data. */
async function main(): Promise<void> {
  const features = asWritten()
  const names = features.topics.map(({ playbook }) => playbook?.id ?? NO_TOPIC)
  const threads = (await labelledThreads('development-topics.tsv', 'development')) ?? []
  const { examples, stems } = examplesOf([...trainingTickets(), ...threads], features, names)
  const fitted = fitPoints(examples, features.features, { topics: names.length, words: stems.length })
  const files = names.map((name) => evalFile(`../../assets/playbooks/match/${name}.json`))
  for (const [topic, file] of files.entries()) {
    const match = JSON.parse(readFileSync(file, 'utf8')) as TopicMatch
    writeFileSync(file, JSON.stringify(withFitted(match, topic, stems, features, fitted)))
  }
  await runTool('oxfmt/bin/oxfmt', files)
  console.log(`${String(examples.length)} tickets, ${String(stems.length)} words`)
}

await main()
