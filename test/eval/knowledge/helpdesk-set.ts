import { fileURLToPath } from 'node:url'
import type { Article } from '@/lib/knowledge/article'
import { articleText } from '@/lib/knowledge/article-text'
import { weighMessage } from '@/lib/knowledge/message-weight'
import { queryOfParts } from '@/lib/knowledge/query'
import { loadDemoData, type DemoData } from '../../helpdesk/demo-data'
import { readText } from '../data-files'
import { parseQrels } from './public-set'
import type { EvalTicket, KnowledgeSet } from './set'

/** Which demo articles answer which demo tickets, labelled by somebody who did not write the ranking. */
const LABELS = fileURLToPath(new URL('../labels/articles.tsv', import.meta.url))

/** The local helpdesk's articles and tickets; null as long as nobody labelled them. All tickets are measured. */
export function readHelpdeskSet(): KnowledgeSet | null {
  const labels = readText(LABELS)
  if (labels === null) return null
  const answers = parseQrels(labels)
  const data = loadDemoData(Date.parse('2026-11-21T00:00:00Z'))
  const tickets = data.tickets.map((ticket) => toTicket(ticket, answers.get(String(ticket.id)) ?? new Map()))
  return {
    name: 'helpdesk',
    articles: data.articles.map(toArticle),
    history: [],
    measured: tickets.filter((ticket) => ticket.grades.size > 0),
  }
}

/** A ticket as it was before anybody answered: what agents write later would give the answer away. */
function toTicket(ticket: DemoData['tickets'][number], grades: EvalTicket['grades']): EvalTicket {
  const answered = ticket.messages.findIndex((message) => message.by !== ticket.requester)
  const asked = ticket.messages.slice(0, answered === -1 ? undefined : Math.max(1, answered))
  const text = asked.map((message) => message.body).join('\n')
  return {
    id: String(ticket.id),
    created: ticket.created,
    text: `${ticket.subject}\n${text}`,
    query: () =>
      queryOfParts([{ text: ticket.subject, weight: 1 }, ...weighMessage({ text, blocks: [] }, 1)]),
    grades,
  }
}

function toArticle(item: DemoData['articles'][number]): Article {
  return {
    id: String(item.id),
    sourceId: 'helpdesk',
    title: item.title,
    ...textOf(item.html),
    labels: item.labels,
    url: `https://acme.zendesk.com/hc/${item.locale}/articles/${item.id}`,
    audience: item.audience,
    language: item.locale,
    updatedAt: item.updated,
  }
}

function textOf(html: string): Pick<Article, 'body' | 'headings'> {
  const { body, headings } = articleText(html)
  return { body, headings }
}
