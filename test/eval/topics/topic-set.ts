import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { MATCH_FILES } from '@/lib/checklist/match-files'
import { read } from '@/lib/ticket/field'
import type { Message, TicketSnapshot } from '@/lib/ticket/snapshot'
import { parseLines, readText } from '../data-files'

/** What readers say where none of the topics fits. */
export const NO_TOPIC = 'none'
/** Ids of the topics that come with the product. */
export const TOPIC_IDS: readonly string[] = [...MATCH_FILES.keys()]
const topic = z.enum([...TOPIC_IDS, NO_TOPIC])

const ticketLine = z.object({
  id: z.string(),
  subject: z.string(),
  text: z.string(),
  tags: z.array(z.string()).nullish(),
  type: z.string().nullish(),
  fields: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).nullish(),
  replies: z.array(z.object({ by: z.enum(['agent', 'requester', 'note']), text: z.string() })).nullish(),
  first: topic.optional(),
  second: topic.optional(),
})
type TicketLine = z.infer<typeof ticketLine>

/** A ticket with what readers say it is about. */
export interface LabelledTicket {
  readonly snapshot: TicketSnapshot
  readonly first: string
  readonly second: string | null
}

/** A file beside the evaluation, by its path from `test/eval`. */
export function evalFile(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url))
}

/** The tickets of a JSONL file with their own labels, or with those of another file; null where a file is not there. */
export function readTicketLines(file: string, labels?: string): LabelledTicket[] | null {
  const text = readText(file)
  const known = labels === undefined ? new Map<string, TopicLabel>() : readTopicLabels(labels)
  if (text === null || known === null) return null
  return parseLines(text, ticketLine, file).flatMap((line): LabelledTicket[] => {
    const label = known.get(line.id) ?? line
    return label.first === undefined
      ? []
      : [{ snapshot: snapshotOf(line), first: label.first, second: label.second ?? null }]
  })
}

interface TopicLabel {
  readonly first: string
  readonly second: string | undefined
}

/** Topic labels by ticket; null where the file is not there. @throws Error for a topic that there is not. */
export function readTopicLabels(file: string): Map<string, TopicLabel> | null {
  const text = readText(file)
  if (text === null) return null
  const made = new Map<string, TopicLabel>()
  for (const line of text.split('\n')) {
    const [ticket = '', first, second] = line.split('\t')
    if (ticket === '' || first === 'first') continue
    made.set(ticket, {
      first: topic.parse(first),
      second: second === undefined || second === '-' || second === '' ? undefined : topic.parse(second),
    })
  }
  return made
}

const START = Date.parse('2026-11-16T08:00:00Z')

/** A ticket that stands open, with a message an hour. */
export function snapshotOf({ id, subject, text, tags, type, fields, replies }: TicketLine): TicketSnapshot {
  const spoken = [{ by: 'requester', text }, ...(replies ?? [])]
  const messages = spoken.map(({ by, text: said }, at): Message => ({
    id: `${id}-${String(at)}`,
    author: { id: by, name: '', role: by === 'requester' ? 'requester' : 'agent' },
    visibility: by === 'note' ? 'internal' : 'public',
    at: new Date(START + at * 3_600_000).toISOString(),
    text: said,
    blocks: [],
    links: [],
    attachments: [],
  }))
  return {
    host: 'zendesk',
    site: 'https://desk.example',
    key: id,
    url: `https://desk.example/agent/tickets/${id}`,
    readAt: '2026-11-20T15:00:00Z',
    subject: read(subject),
    state: read('open'),
    stateName: read('open'),
    priority: read(null),
    priorityName: read(null),
    type: read(type ?? null),
    requester: read(null),
    assignee: read(null),
    group: read(null),
    organization: read(null),
    tags: read(tags ?? []),
    customFields: read(
      Object.entries(fields ?? {}).map(([name, value]) => ({
        id: name,
        name,
        value: value === null ? null : String(value),
      })),
    ),
    channel: read(null),
    createdAt: read(messages[0]?.at ?? '2026-11-16T08:00:00Z'),
    updatedAt: read(messages.at(-1)?.at ?? '2026-11-16T08:00:00Z'),
    messages: read(messages),
    messagesNotRead: 0,
    events: read([]),
    links: read([]),
    sla: read([]),
  }
}
