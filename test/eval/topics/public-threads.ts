import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { parseLines, readText } from '../data-files'
import { snapshotOf } from './topic-set'

const thread = z.looseObject({
  id: z.string(),
  messages: z.array(z.looseObject({ role: z.string(), text: z.string() })).min(1),
})

/** The threads of a folder's JSONL files, plain or packed; empty where the folder is not there. The first line is the subject. */
export function publicThreads(folder: string): TicketSnapshot[] {
  return filesIn(folder).flatMap((file) =>
    parseLines(readText(join(folder, file)) ?? '', thread, file).map(({ id, messages }) => {
      const [opening, ...others] = messages
      const [subject = '', ...lines] = (opening?.text ?? '').split('\n')
      return snapshotOf({
        id,
        subject,
        text: lines.join('\n'),
        replies: others.map(({ role, text }) => ({ by: role === 'requester' ? 'requester' : 'agent', text })),
      })
    }),
  )
}

function filesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => /\.jsonl(?:\.gz)?$/.test(name))
    return [...new Set(names.map((name) => name.replace(/\.gz$/, '')))].sort()
  } catch {
    return []
  }
}
