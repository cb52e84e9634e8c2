import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Article } from '@/lib/knowledge/article'
import { queryOfText } from '@/lib/knowledge/ticket-query'
import { parseLines, readText } from '../data-files'
import { splitTickets, type KnowledgeSet } from './set'

const corpusLine = z.looseObject({ id: z.string(), title: z.string(), body: z.string() })
const ticketLine = z.looseObject({
  id: z.string(),
  created: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string(),
  /** What the requester wrote later. */
  comments: z.array(z.string()).nullish(),
  split: z.enum(['history', 'measure']).nullish(),
})

/** Reads a `knowledge-*` folder; null where one of its three files is missing. */
export function readPublicSet(folder: string): KnowledgeSet | null {
  const corpus = readText(join(folder, 'corpus.jsonl'))
  const tickets = readText(join(folder, 'tickets.jsonl'))
  const qrels = readText(join(folder, 'qrels.tsv'))
  if (corpus === null || tickets === null || qrels === null) return null
  const name = basename(folder)
  const answers = parseQrels(qrels)
  const parsed = parseLines(tickets, ticketLine, `${name}/tickets.jsonl`).map((line) => {
    const title = line.title ?? ''
    const ticket = {
      id: line.id,
      created: line.created ?? '',
      text: line.text.startsWith(title) ? line.text : `${title}\n${line.text}`,
      query: () => queryOfText(title, line.text, line.comments ?? []),
      grades: answers.get(line.id) ?? new Map<string, number>(),
    }
    return { ticket, split: line.split ?? undefined }
  })
  const articles = parseLines(corpus, corpusLine, `${name}/corpus.jsonl`).map(toArticle)
  return { name, articles, ...splitTickets(parsed) }
}

/** `ticket⇥article⇥grade`, more columns and a heading allowed; grades of 0 and less are no answers. */
export function parseQrels(text: string): Map<string, Map<string, number>> {
  const answers = new Map<string, Map<string, number>>()
  for (const line of text.split(/\r?\n/u)) {
    const [ticket = '', article = '', grade = ''] = line.split('\t')
    const value = Number(grade)
    if (article === '' || grade === '' || !(value > 0)) continue
    const grades = answers.get(ticket) ?? new Map<string, number>()
    grades.set(article, Math.max(value, grades.get(article) ?? 0))
    answers.set(ticket, grades)
  }
  return answers
}

function toArticle({ id, title, body }: z.infer<typeof corpusLine>): Article {
  return {
    id,
    sourceId: 'eval',
    title,
    body,
    headings: [],
    labels: [],
    url: 'https://articles.example/',
    audience: 'public',
    language: '',
    updatedAt: '2000-01-01T00:00:00Z',
  }
}
