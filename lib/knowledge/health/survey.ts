import type { Article } from '../article'
import { articleIdOf } from '../article-address'
import { originalId } from '../index/translations'
import type { PastTicket } from '../learning/past-ticket'
import { staleBefore } from '../stale'
import { formFaultsOf } from './form'
import {
  briefOf,
  listed,
  type ArticleBrief,
  type BrokenLink,
  type FormFault,
  type HealthReport,
  type IllFormed,
} from './report'
import { sketchOf } from './sketch'
import { findTwins, type Sketched } from './twins'
import { usageOf } from './usage'

interface Surveyed extends Sketched {
  readonly links: readonly string[] | null
  readonly faults: readonly FormFault[]
}

export interface HealthOptions {
  /** Ms since 1970. */
  readonly now: number
  /** An article that was not changed for so many months is stale. */
  readonly staleMonths: number
}

/** Looks through a knowledge base article by article: what is kept of each is small, so that texts need not be in memory together. */
export class HealthSurvey {
  readonly #articles: Surveyed[] = []

  add(articles: Iterable<Article>): void {
    for (const article of articles) {
      const sketch = sketchOf(article.body)
      this.#articles.push({
        brief: briefOf(article),
        sourceId: article.sourceId,
        sketch,
        links: article.links ?? null,
        faults: formFaultsOf(article, sketch.words),
      })
    }
  }

  /** How the knowledge base stands. @param past what past tickets were answered with */
  report(past: Iterable<PastTicket>, { now, staleMonths }: HealthOptions): HealthReport {
    const { tickets, answered } = usageOf(past)
    const of = ({ brief }: Surveyed) => tickets.get(originalId(brief.id)) ?? 0
    const all = this.#articles
    const used = all
      .filter((one) => of(one) > 0)
      .toSorted((a, b) => of(b) - of(a) || byTitle(a.brief, b.brief))
    const before = staleBefore(now, staleMonths)
    const stale = all.filter(({ brief }) => Date.parse(brief.updatedAt) < before)
    return {
      articles: all.length,
      answeredTickets: answered,
      used: listed(used.map((one) => ({ article: one.brief, tickets: of(one) }))),
      // Before any ticket was answered with an article, "never" says nothing.
      unused: listed(
        answered === 0
          ? []
          : all
              .filter((one) => of(one) === 0)
              .map(({ brief }) => brief)
              .toSorted(byAge),
      ),
      stale: listed(
        stale
          .toSorted((a, b) => of(b) - of(a) || byAge(a.brief, b.brief))
          .map((one) => ({ article: one.brief, tickets: of(one) })),
      ),
      twins: listed(findTwins(all)),
      broken: listed(this.#broken()),
      linksUnknown: all.filter(({ links }) => links === null).length,
      form: listed(this.#form()),
    }
  }

  /** Links to articles of the same source that are not there. */
  #broken(): BrokenLink[] {
    const known = new Set(this.#articles.map(({ brief }) => originalId(brief.id)))
    return this.#articles.flatMap(({ brief, sourceId, links }) =>
      (links ?? [])
        .filter((href) => {
          const id = articleIdOf(href, sourceId)
          return id !== null && !known.has(id)
        })
        .map((href) => ({ article: brief, href })),
    )
  }

  #form(): IllFormed[] {
    // Where hardly an article has labels the desk does without them.
    const labelled = this.#articles.filter(({ faults }) => !faults.includes('no-labels')).length
    const wanted = (fault: FormFault) => fault !== 'no-labels' || labelled * 2 >= this.#articles.length
    return this.#articles
      .map(({ brief, faults }) => ({ article: brief, faults: faults.filter(wanted) }))
      .filter(({ faults }) => faults.length > 0)
      .toSorted((a, b) => b.faults.length - a.faults.length || byTitle(a.article, b.article))
  }
}

function byTitle(a: ArticleBrief, b: ArticleBrief): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1
}

/** Oldest first. */
function byAge(a: ArticleBrief, b: ArticleBrief): number {
  return a.updatedAt < b.updatedAt ? -1 : a.updatedAt > b.updatedAt ? 1 : byTitle(a, b)
}
