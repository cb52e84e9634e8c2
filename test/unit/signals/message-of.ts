import type { Attachment, Block, Message } from '@/lib/ticket/snapshot'

/** A message with sensible defaults. */
export function messageOf(text: string, changes: Partial<Message> = {}): Message {
  return {
    id: 'm1',
    author: { id: 'p1', name: 'Somebody', role: 'agent' },
    visibility: 'public',
    at: '2026-11-18T10:00:00Z',
    text,
    blocks: [],
    links: [],
    attachments: [],
    ...changes,
  }
}

/** A block over the first place where `part` stands in `text`. */
export function blockOver(text: string, part: string, kind: Block['kind']): Block {
  const start = text.indexOf(part)
  return { start, end: start + part.length, kind }
}

export function file(name: string, mediaType = 'application/octet-stream', bytes = 50_000): Attachment {
  return { name, mediaType, bytes }
}
