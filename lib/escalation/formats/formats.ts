import type { MaskedDocument } from '@/lib/document/mask-document'
import type { FormatId } from '../template'
import { toAdf } from './adf'
import { toHtml } from '@/lib/document/html'
import { toJiraWiki } from './jira-wiki'
import { toJson } from './json'
import { toMarkdown } from '@/lib/document/markdown'
import { toPlainText } from './plain-text'

export interface Format {
  readonly write: (document: MaskedDocument) => string
  /** Ending of a file's name, without the dot. */
  readonly ending: string
  readonly mediaType: string
}

/** How a packet can be written down. */
export const FORMATS: Readonly<Record<FormatId, Format>> = {
  markdown: { write: (document) => toMarkdown(document), ending: 'md', mediaType: 'text/markdown' },
  'jira-wiki': { write: toJiraWiki, ending: 'txt', mediaType: 'text/plain' },
  adf: {
    write: (document) => `${JSON.stringify(toAdf(document), null, 2)}\n`,
    ending: 'json',
    mediaType: 'application/json',
  },
  html: { write: (document) => toHtml(document), ending: 'html', mediaType: 'text/html' },
  text: { write: toPlainText, ending: 'txt', mediaType: 'text/plain' },
  json: { write: toJson, ending: 'json', mediaType: 'application/json' },
}
