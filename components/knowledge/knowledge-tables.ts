import { csvOf } from '@/lib/knowledge/csv'
import type { ArticleBrief, HealthReport, Listed } from '@/lib/knowledge/health/report'
import type { GapsView } from '@/lib/messaging/knowledge-calls'

/** Missing articles as a table, a line for each ticket. The columns' names are for programs and stay the same in all languages. */
export function gapsTable({ clusters }: GapsView): string {
  const rows = clusters.flatMap(({ words, count, minutes, tickets, closedBy }) =>
    tickets.map(({ key, url, at, why }) => [
      words.join(' '),
      count,
      minutes,
      key,
      url,
      at,
      why,
      closedBy?.url ?? '',
    ]),
  )
  const head = ['topic', 'tickets', 'minutes', 'ticket', 'address', 'moment', 'why', 'answered_by']
  return csvOf([head, ...rows])
}

/** What was found of articles as a table, a line for each finding. @param places by the id of a source where its articles are from */
export function healthTable(report: HealthReport, places: ReadonlyMap<string, string>): string {
  const of = <T>(name: string, { first }: Listed<T>, row: (entry: T) => readonly (string | number)[]) =>
    first.map((entry) => [name, ...row(entry)])
  const article = ({ title, url, sourceId, updatedAt }: ArticleBrief) => [
    title,
    url,
    places.get(sourceId) ?? sourceId,
    updatedAt,
  ]
  const rows = [
    ...of('used', report.used, (one) => [...article(one.article), one.tickets]),
    ...of('unused', report.unused, (one) => [...article(one), '']),
    ...of('stale', report.stale, (one) => [...article(one.article), one.tickets]),
    ...report.twins.first.flatMap((group, at) =>
      group.articles.map((one) => ['twin', ...article(one), `${group.kind} ${at + 1}`]),
    ),
    ...of('broken-link', report.broken, (one) => [...article(one.article), one.href]),
    ...of('form', report.form, (one) => [...article(one.article), one.faults.join(' ')]),
  ]
  return csvOf([['finding', 'title', 'address', 'source', 'changed', 'detail'], ...rows])
}
