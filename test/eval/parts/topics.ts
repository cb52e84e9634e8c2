import { join } from 'node:path'
import type { EvalPart } from '../part'
import { markdownTable } from '../table'
import { measureChooseSpeed, type ChooseSpeed } from '../topics/choose-speed'
import { labelledThreads } from '../topics/labelled-threads'
import {
  assignedShare,
  confusionsOf,
  measureTopics,
  type Confusion,
  type TopicResult,
  type TopicScore,
} from '../topics/measure-topics'
import type { TickScore } from '../topics/measure-ticks'
import { measuredTicks, tickTable, type TickSets } from '../topics/measured-ticks'
import { publicThreads } from '../topics/public-threads'
import { evalFile, readTicketLines } from '../topics/topic-set'

interface TopicsResult {
  /** The tickets that nobody who works on the chooser has seen; where they are not there the demo's, then the development ones. */
  readonly labelled: TopicScore
  /** Steps that tick themselves: on the demo's tickets; where their labels are not there on the development ones. */
  readonly ticks?: TickScore
  readonly tickSets: TickSets
  readonly threads?: { readonly assigned: number; readonly n: number }
  readonly sets: {
    readonly developmentThreads: TopicResult
    /** Threads that others wrote and read; nothing is fitted to them. */
    readonly readThreads?: TopicResult
    /** Tickets that nobody who works on the chooser has seen, read by one reader each. */
    readonly freshThreads?: TopicResult
    readonly demo?: TopicResult
    readonly measured?: TopicResult
  }
  readonly confusions: readonly Confusion[]
  readonly speed: ChooseSpeed
}

/** How often the topic that is told of a ticket is what readers say it is about. */
export const topicsPart: EvalPart = {
  name: 'topics',
  async run({ data, log }) {
    const threads = (await labelledThreads('development-topics.tsv', 'development')) ?? []
    const read = await labelledThreads('read-topics.tsv', 'read')
    const fresh = await labelledThreads('fresh-topics.tsv', 'fresh')
    const demo = await labelledThreads('topics.tsv')
    if (!demo) log('  demo: no labels in test/eval/labels/topics.tsv')
    const measured = readTicketLines(
      evalFile('topics/measured.jsonl'),
      evalFile('labels/measured-topics.tsv'),
    )
    if (!measured) log('  measured: test/eval/topics/measured.jsonl or its labels are not there')
    const sets: TopicsResult['sets'] = {
      developmentThreads: measureTopics(threads),
      ...(read ? { readThreads: measureTopics(read) } : {}),
      ...(fresh ? { freshThreads: measureTopics(fresh) } : {}),
      ...(demo ? { demo: measureTopics(demo) } : {}),
      ...(measured ? { measured: measureTopics(measured) } : {}),
    }
    const { top1, top2, n } = sets.measured ?? sets.demo ?? sets.developmentThreads
    const found = data === null ? [] : publicThreads(join(data, 'threads'))
    if (found.length === 0) log('  threads: none; needs --data DIR with threads/*.jsonl')
    const tickSets = await measuredTicks()
    const ticks = tickSets.demo ?? tickSets.development
    const result: TopicsResult = {
      labelled: { top1, top2, n },
      ...(ticks ? { ticks: { precision: ticks.precision, recall: ticks.recall, n: ticks.n } } : {}),
      tickSets,
      ...(found.length > 0 ? { threads: { assigned: assignedShare(found), n: found.length } } : {}),
      sets,
      confusions: confusionsOf(threads),
      speed: measureChooseSpeed(threads.map(({ snapshot }) => snapshot)),
    }
    return { ...result }
  },
  table(result) {
    const { sets, tickSets, threads, confusions, speed } = result as unknown as TopicsResult
    const line = (name: string, { top1, top2, n }: TopicScore) => [name, top1.toFixed(3), top2.toFixed(3), n]
    const named = Object.entries(sets) as [string, TopicScore | TopicResult][]
    const apart = named.flatMap(([, set]) => ('topics' in set ? [set.topics] : []))
    const heads = named.flatMap(([name, set]) => ('topics' in set ? [name, 'n'] : []))
    const topics = [...new Set(apart.flatMap((each) => Object.keys(each)))].sort()
    return [
      markdownTable(
        ['topics', 'first', 'first two', 'tickets'],
        named.map(([name, set]) => line(name, set)),
      ),
      markdownTable(
        ['topic: first guess right', ...heads],
        topics.map((topic) => [
          topic,
          ...apart.flatMap((each) => [each[topic]?.top1.toFixed(3), each[topic]?.n]),
        ]),
      ),
      markdownTable(
        ['development: readers say', 'first guess', 'tickets', 'which'],
        confusions.map(({ first, taken, tickets }) => [first, taken, tickets.length, tickets.join(' ')]),
      ),
      markdownTable(
        ['a ticket of 100 comments, ms', 'median', 'p95'],
        [
          ['whole', speed.whole.median, speed.whole.p95],
          ['one more message', speed.again.median, speed.again.p95],
        ],
      ),
      tickTable(tickSets),
      ...(threads
        ? [`Threads that get a topic: ${threads.assigned.toFixed(3)} of ${String(threads.n)}`]
        : []),
    ].join('\n\n')
  },
}
