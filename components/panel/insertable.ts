import type { Fact } from '@/lib/checklist/facts'
import type { Suggestion } from '@/lib/knowledge/article'
import type { CallResult } from '@/lib/messaging/make-call'
import type { MaskedDocument } from '@/lib/document/mask-document'
import { ask } from '../desk'

/** What lands on the clipboard. */
export interface Loaded {
  readonly text: string
  readonly html?: string
}

/** Something that can be put into the reply box, or on the clipboard. */
export interface Insertable {
  readonly what: 'link' | 'article' | 'reply' | 'note' | 'words'
  /** What lands on the clipboard. */
  readonly text: string
  /** The same with formatting, for editors that take it. */
  readonly html?: string
  /** Fetches what lands on the clipboard as it is now; null without an answer, when `text` will do. */
  readonly load?: () => Promise<Loaded | 'gone' | null>
  /** How it is called where the person is asked about it. */
  readonly title: string
  readonly insert: (evenIfPublic: boolean) => Promise<CallResult<'panel/insert-link'>>
  /** What the person has done once it is inserted or copied; absent where that says nothing, or the background knows. */
  readonly fact?: Fact
}

/** The same, told as something that the person did. */
export function withFact(thing: Insertable, fact: Fact | null): Insertable {
  return fact === null ? thing : { ...thing, fact }
}

/** The link of an article. */
export function linkOf({ articleId, url, title }: Suggestion): Insertable {
  return {
    what: 'link',
    text: url,
    load: async () => {
      const answer = await ask('panel/article-address', { articleId })
      if (!answer.ok) return null
      return answer.value === null ? 'gone' : { text: answer.value }
    },
    title,
    insert: (evenIfPublic) => ask('panel/insert-link', { articleId, evenIfPublic }),
  }
}

/** The steps of an article as text, or the passage that matched as a quote, with the article's link. */
export function articleTextOf(
  { articleId, url, title, snippet }: Suggestion,
  what: 'steps' | 'quote' = 'steps',
): Insertable {
  const wanted = { articleId, what, passage: snippet }
  return {
    what: 'article',
    text: `${snippet}\n\n${url === '' ? title : `${title}: ${url}`}`,
    load: async () => {
      const answer = await ask('panel/article-text', wanted)
      if (!answer.ok) return null
      return answer.value ?? 'gone'
    },
    title,
    insert: (evenIfPublic) => ask('panel/insert-article-text', { ...wanted, evenIfPublic }),
  }
}

/** What of an article goes into a reply at once: its link, or its text where it has no address. */
export function articleOf(suggestion: Suggestion): Insertable {
  return suggestion.url === '' ? articleTextOf(suggestion) : linkOf(suggestion)
}

/** A text for the customer. */
export function replyText(text: string): Insertable {
  return {
    what: 'reply',
    text,
    title: '',
    insert: () => ask('panel/insert-text', { text, onlyInternal: false }),
  }
}

/** A text in place of words that stand in the reply box. */
export function wordsInPlace(quote: string, text: string): Insertable {
  return { what: 'words', text, title: '', insert: () => ask('panel/replace', { quote, text }) }
}

/** A text that belongs into an internal note and nowhere else. */
export function noteText(text: string): Insertable {
  return {
    what: 'note',
    text,
    title: '',
    insert: () => ask('panel/insert-text', { text, onlyInternal: true }),
  }
}

/** A packet that belongs into an internal note and nowhere else. @param text the same as plain text */
export function packetNote(document: MaskedDocument, text: string): Insertable {
  return {
    what: 'note',
    text,
    title: '',
    insert: () => ask('panel/insert-packet', { document }),
  }
}

/** A packet for the clipboard. @param plain given when `written` is HTML: what editors without formatting get */
export function packetText(written: string, plain?: string): Insertable {
  const text = plain ?? written
  return { ...noteText(text), ...(plain === undefined ? {} : { html: written }) }
}
