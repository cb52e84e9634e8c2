import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { featuresOf } from '@/lib/acts/sentence-features'
import { scanMessage } from '@/lib/signals/scan'
import type { Act } from '@/lib/acts/act'
import { ACTS_OF_CODES } from './codes'

/** A sentence written for this project, with what it does. */
export interface LabelledSentence {
  /** Who wrote it: one file per writer. */
  readonly writer: string
  readonly acts: ReadonlySet<Act>
  readonly features: ReadonlySet<string>
  /** Number of its message, the same for neighbours. */
  readonly message: number
}

interface Line {
  readonly role: string
  readonly codes: string
  readonly text: string
}

const FOLDER = fileURLToPath(new URL('./sentences/', import.meta.url))
const ROLES = ['S', 'C', 'A', 'N']

/**
 * The sentences of all writers: lines of role, codes and text between tabs, a blank line between tickets. Lines of one role in
 * a row are read as a message. A line that the product reads as several sentences, or as none, is left out; so are subjects.
 * @throws Error with file and line when a line has not this form.
 */
export function readSentences(folder = FOLDER): LabelledSentence[] {
  let number = 0
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      messagesOf(name, readFileSync(`${folder}/${name}`, 'utf8')).flatMap((lines) =>
        sentencesOf(lines, name.slice(0, -4), number++),
      ),
    )
}

function messagesOf(name: string, text: string): Line[][] {
  const messages: Line[][] = []
  let role = ''
  text.split('\n').forEach((line, index) => {
    const [its = '', codes = '', sentence = ''] = line.split('\t')
    if (!line.trim()) role = ''
    else if (!ROLES.includes(its) || !codes || !sentence.trim())
      throw new Error(`${name}:${index + 1}: role, codes and text are wanted, with tabs between them`)
    else {
      if (its !== role) messages.push([])
      role = its
      messages.at(-1)?.push({ role: its, codes, text: sentence.trim() })
    }
  })
  return messages.filter(([first]) => first?.role !== 'S')
}

function sentencesOf(lines: readonly Line[], writer: string, message: number): LabelledSentence[] {
  const role = lines[0]?.role ?? ''
  const text = lines.map((line) => line.text).join('\n\n')
  const scanned = scanMessage({
    id: 'message',
    author: { id: role, name: '', role: role === 'C' ? 'requester' : 'agent' },
    visibility: role === 'N' ? 'internal' : 'public',
    at: '2026-11-20T12:00:00Z',
    text,
    blocks: [],
    links: [],
    attachments: [],
  })
  const features = featuresOf(scanned)
  const spans = scanned.reading.sentences.map(({ start, end }) => scanned.reading.span(start, end))
  let at = 0
  return lines.flatMap(({ codes, text: own }): LabelledSentence[] => {
    const start = at
    at += own.length + 2
    const inLine = spans.flatMap((span, index) => (span.start < at && span.end > start ? [index] : []))
    const [only] = inLine
    const its = inLine.length === 1 && only !== undefined ? features[only] : undefined
    return its ? [{ writer, acts: actsOf(codes), features: its, message }] : []
  })
}

function actsOf(codes: string): ReadonlySet<Act> {
  return new Set(codes.split(',').flatMap((code) => ACTS_OF_CODES[code.trim()] ?? []))
}
