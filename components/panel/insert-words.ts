import { i18n } from '@/components/i18n'
import type { InsertOutcome } from '@/lib/messaging/insert-outcome'
import type { Insertable } from './insertable'

type What = Insertable['what']
type Refusal =
  | Exclude<Extract<InsertOutcome, { ok: false }>['reason'], 'internal-article' | 'gone'>
  | 'unanswered'
type Inserted = Extract<InsertOutcome, { ok: true }>
type Kind = Inserted['kind']
type LostPart = Inserted['lost'][number]

/** Why a link was copied and not inserted. */
const LINK_WHY: Record<Refusal, () => string> = {
  'no-composer': () => i18n.t('insert.why.noComposer'),
  'editor-refused': () => i18n.t('insert.why.editorRefused'),
  'cut-off': () => i18n.t('insert.why.cutOff'),
  'not-internal': () => i18n.t('insert.why.notInternal'),
  'page-gone': () => i18n.t('insert.why.pageGone'),
  unanswered: () => i18n.t('insert.why.unanswered'),
}

/** Why a reply was copied and not inserted. */
const REPLY_WHY: Record<Refusal, () => string> = {
  ...LINK_WHY,
  'no-composer': () => i18n.t('insertText.why.noComposer'),
  'editor-refused': () => i18n.t('insertText.why.editorRefused'),
  'cut-off': () => i18n.t('insertText.why.cutOff'),
  'page-gone': () => i18n.t('insertText.why.pageGone'),
  unanswered: () => i18n.t('insertText.why.unanswered'),
}

/** Why an internal note was not inserted. It is not copied unasked: the next paste could go to the customer. */
const NOTE_WHY: Record<Refusal, () => string> = {
  ...REPLY_WHY,
  'no-composer': () => i18n.t('insertText.note.noComposer'),
  'editor-refused': () => i18n.t('insertText.note.editorRefused'),
  'cut-off': () => i18n.t('insertText.note.cutOff'),
  'not-internal': () => i18n.t('insertText.note.notInternal'),
  'page-gone': () => i18n.t('insertText.note.pageGone'),
  unanswered: () => i18n.t('insertText.note.unanswered'),
}

/** Why words of a draft were not replaced. */
const WORDS_WHY: Record<Refusal, () => string> = {
  ...REPLY_WHY,
  'no-composer': () => i18n.t('guard.why.noComposer'),
  'editor-refused': () => i18n.t('guard.why.editorRefused'),
  'cut-off': () => i18n.t('guard.why.cutOff'),
  'page-gone': () => i18n.t('guard.why.pageGone'),
  unanswered: () => i18n.t('guard.why.unanswered'),
}

const WHY = {
  link: LINK_WHY,
  article: REPLY_WHY,
  reply: REPLY_WHY,
  note: NOTE_WHY,
  words: WORDS_WHY,
} as const

const LINK_INSERTED: Record<Kind, () => string> = {
  public: () => i18n.t('insert.insertedPublic'),
  internal: () => i18n.t('insert.insertedInternal'),
  unknown: () => i18n.t('insert.inserted'),
}
const REPLY_INSERTED: Record<Kind, () => string> = {
  public: () => i18n.t('insertText.replyPublic'),
  internal: () => i18n.t('insertText.replyInternal'),
  unknown: () => i18n.t('insertText.replyUnknown'),
}

const ARTICLE_INSERTED: Record<Kind, () => string> = {
  public: () => i18n.t('insertText.article.public'),
  internal: () => i18n.t('insertText.article.internal'),
  unknown: () => i18n.t('insertText.article.unknown'),
}

/** What an editor did to a text that it took otherwise. */
const LOST: Record<LostPart, () => string> = {
  links: () => i18n.t('insertText.lost.links'),
  lists: () => i18n.t('insertText.lost.lists'),
  code: () => i18n.t('insertText.lost.code'),
  lines: () => i18n.t('insertText.lost.lines'),
}

/** The sentence for an article that was deleted since it was shown. */
export function goneWords(title: string): string {
  return i18n.t('insert.gone', { title })
}

/** The sentence for a refusal. */
export function refusedWords(what: What, reason: Refusal): string {
  return WHY[what][reason]()
}

/** The sentence for an insertion that worked. @param kind what the text goes out as */
export function insertedWords(what: What, kind: Kind): string {
  if (what === 'note') return i18n.t('insertText.noteInserted')
  if (what === 'words') return i18n.t('guard.maskedPublic')
  if (what === 'article') return ARTICLE_INSERTED[kind]()
  return (what === 'link' ? LINK_INSERTED : REPLY_INSERTED)[kind]()
}

/** The sentences for an insertion that worked, but not in every respect. @param lost at least one */
export function partlyWords(what: What, kind: Kind, lost: readonly LostPart[]): string {
  return [insertedWords(what, kind), ...lost.map((part) => LOST[part]())].join(' ')
}

/** The sentence for a link of which only the title came; its address is copied. */
export function addressDroppedWords(): string {
  return i18n.t('insert.why.addressDropped')
}

/** The sentence for a copy, and for one the browser did not allow. */
export function copiedWords(what: What, copied: boolean): string {
  if (what === 'link') return i18n.t(copied ? 'insert.copied' : 'insert.copyFailed')
  return i18n.t(copied ? 'insertText.copied' : 'insertText.copyFailed')
}
