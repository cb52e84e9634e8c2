import type { Fact } from '@/lib/checklist/facts'
import Fuse from 'fuse.js'
import { i18n } from '@/components/i18n'
import type { HelpView } from '@/lib/messaging/help-view'
import type { ReadyView } from '@/lib/messaging/view'
import { fillSnippet } from '@/lib/reply/snippets/fill-snippet'
import type { Snippet } from '@/lib/reply/snippets/snippet'
import { fitsTicket, type SnippetTicket } from '@/lib/reply/snippets/snippet-ticket'
import { helpActions } from './help-actions'
import { frameNow } from './reply-frame'
import { priorityWord, stateWord } from './ticket-words'

/** One thing the palette offers. */
export interface PaletteEntry {
  readonly id: string
  readonly name: string
  /** What it is, beside its name. */
  readonly aside: string
  readonly what: 'reply' | 'note' | 'line'
  /** Looked through besides the name. */
  readonly text: string
  /** What the person has done once it is inserted or copied; null where that ticks no step. */
  readonly fact: Fact | null
  readonly make: () => string
}

/** Snippets that are for this ticket first, then everything that can be written for it; the customer's browser leads. */
export function paletteEntries(
  view: ReadyView,
  help: HelpView,
  snippets: readonly Snippet[],
): PaletteEntry[] {
  const ticket = snippetTicket(view, help)
  const own = snippets
    .filter((snippet) => fitsTicket(snippet, ticket))
    .map(({ title, text, kind }): PaletteEntry => ({
      id: `snippet ${title}`,
      name: title,
      aside: i18n.t(kind === 'note' ? 'palette.snippetNote' : 'palette.snippet'),
      what: kind,
      text,
      fact: null,
      make: () => fillSnippet(text, ticket),
    }))
  const made = helpActions(view).map(({ id, name, what, make, group, fact }): PaletteEntry => ({
    id: `${group} ${id}`,
    name,
    aside: i18n.t(what === 'reply' ? 'palette.reply' : what === 'note' ? 'palette.note' : 'palette.line'),
    what,
    text: '',
    fact,
    make: () => make(help),
  }))
  const { browser } = help.facts
  const forBrowser = (entry: PaletteEntry) => browser !== null && entry.id.endsWith(` ${browser}`)
  const [first, rest] = [made.filter(forBrowser), made.filter((entry) => !forBrowser(entry))]
  const place = rest.findIndex(({ id }) => id.startsWith('recording'))
  return [...own, ...rest.slice(0, place), ...first, ...rest.slice(place)]
}

/** Entries that fit what is typed, the best first; all when nothing is. */
export function searchEntries(entries: readonly PaletteEntry[], query: string): readonly PaletteEntry[] {
  if (query.trim() === '') return entries
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'name', weight: 3 },
      { name: 'aside', weight: 1 },
      { name: 'text', weight: 1 },
    ],
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.4,
  })
  return fuse.search(query.slice(0, 60)).map(({ item }) => item)
}

function snippetTicket(view: ReadyView, help: HelpView): SnippetTicket {
  const { ticket } = view
  return {
    host: ticket.host,
    stage: help.stage,
    key: ticket.key,
    url: ticket.url,
    subject: ticket.subject,
    status: stateWord(ticket),
    priority: priorityWord(ticket),
    requester: help.requester,
    organization: help.organization,
    agent: help.owner,
    fields: help.fields,
    frame: frameNow(view),
  }
}
