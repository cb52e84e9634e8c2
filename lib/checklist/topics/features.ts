import type { Language } from '@/lib/signals/text/language'
import { compilePhrases, type PhraseFinder } from '@/lib/signals/text/phrases'
import type { Playbook } from '../playbook'
import type { TopicMatch, TopicWords } from '../match'
import { ClassBits } from './class-bits'

/** What the chooser needs of a playbook. */
export type TopicPlaybook = Pick<Playbook, 'id' | 'title' | 'kind' | 'match' | 'off'>

/** Word classes by language. */
export type TopicBooks = Readonly<Partial<Record<Language, TopicWords>>>

/** What topics are told by beside their playbooks. */
export interface TopicKnowledge {
  readonly books: TopicBooks
  /** By what a ticket is told to be about nothing: thanks, advertising, a complaint without a matter. */
  readonly nothing: TopicMatch
  /** By what playbooks are told that do not say so themselves, by id: those of the product, edited or not. */
  readonly matches: ReadonlyMap<string, TopicMatch>
}

/** One thing that can be seen of a topic: a group of phrases, a group of codes, or word classes that come together. */
export interface Feature {
  /** Place of its topic in {@link Features.topics}. */
  readonly topic: number
  /** What it says for its topic by itself. */
  readonly weight: number
  /** What it says beside learnt words. */
  readonly points: number
  readonly kind: 'phrase' | 'code' | 'classes'
}

/** Word classes that have to come together; each of `all` is a set of which one is enough. */
export interface Combination {
  readonly feature: number
  readonly all: readonly ClassBits[]
  readonly not: readonly ClassBits[]
}

/** What a list of the finder stands for: a word class of a language, or a feature. */
export type Meaning =
  | { readonly wordClass: number; readonly language: Language }
  | { readonly feature: number; readonly language: Language | null; readonly isNumber: boolean }

/** A topic with what it is told by. */
export interface Topic {
  /** Null for what tells that a ticket is about nothing; it stands last. */
  readonly playbook: TopicPlaybook | null
  readonly match: TopicMatch
}

/** What a learnt word says for a topic. */
export interface LearntWord {
  readonly topic: number
  readonly weight: number
}

/** Everything that playbooks are told by, ready to be looked for in one go. */
export interface Features {
  readonly topics: readonly Topic[]
  readonly features: readonly Feature[]
  readonly combinations: readonly Combination[]
  readonly classes: ReadonlyMap<string, number>
  /** Topics that a learnt word speaks for, by its stem. */
  readonly learnt: ReadonlyMap<string, readonly LearntWord[]>
  readonly find: PhraseFinder
  readonly meaningOf: (list: string) => Meaning | undefined
}

/** Prepares what the topics among some playbooks are told by. Word classes that no book knows are never seen. */
export function featuresOf(
  playbooks: readonly TopicPlaybook[],
  { books, nothing, matches }: TopicKnowledge,
): Features {
  const chosen = playbooks.flatMap((playbook): Topic[] => {
    const match = playbook.match ?? matches.get(playbook.id)
    return playbook.kind === 'topic' && !playbook.off && match ? [{ playbook, match }] : []
  })
  const topics: readonly Topic[] = [...chosen, { playbook: null, match: nothing }]
  const languages = Object.entries(books) as [Language, TopicWords][]
  const names = [...new Set(languages.flatMap(([, words]) => Object.keys(words)))]
  const classes = new Map(names.map((name, place) => [name, place]))
  const lists: Record<string, readonly string[]> = {}
  const meanings = new Map<string, Meaning>()
  const features: Feature[] = []
  const combinations: Combination[] = []
  const list = (meaning: Meaning, words: readonly string[]) => {
    const name = String(meanings.size)
    meanings.set(name, meaning)
    lists[name] = words
  }
  for (const [language, words] of languages)
    for (const [name, phrases] of Object.entries(words))
      list({ wordClass: classes.get(name) ?? 0, language }, phrases)
  const bitsOf = (sources: readonly string[] = []) =>
    sources.map((source) =>
      ClassBits.of(
        names.length,
        source.split('|').flatMap((name) => classes.get(name) ?? []),
      ),
    )
  topics.forEach(({ match }, topic) => {
    for (const { weight, fitted: points = weight, language = null, words } of match.phrases)
      list(
        { feature: features.push({ topic, weight, points, kind: 'phrase' }) - 1, language, isNumber: false },
        words,
      )
    for (const { weight, fitted: points = weight, words } of match.codes ?? []) {
      const feature = features.push({ topic, weight, points, kind: 'code' }) - 1
      for (const isNumber of [true, false]) {
        const some = words.filter((word) => /^\d+$/.test(word) === isNumber)
        if (some.length > 0) list({ feature, language: null, isNumber }, some)
      }
    }
    for (const { weight, fitted: points = weight, all, not } of match.combinations ?? []) {
      const feature = features.push({ topic, weight, points, kind: 'classes' }) - 1
      combinations.push({ feature, all: bitsOf(all), not: bitsOf(not) })
    }
  })
  return {
    topics,
    features,
    combinations,
    classes,
    learnt: learntWords(topics),
    find: compilePhrases(lists),
    meaningOf: (name) => meanings.get(name),
  }
}

function learntWords(topics: readonly Topic[]): Map<string, LearntWord[]> {
  const made = new Map<string, LearntWord[]>()
  topics.forEach(({ match }, topic) => {
    for (const [stem, weight] of Object.entries(match.learnt ?? {})) {
      const known = made.get(stem)
      if (known) known.push({ topic, weight })
      else made.set(stem, [{ topic, weight }])
    }
  })
  return made
}
