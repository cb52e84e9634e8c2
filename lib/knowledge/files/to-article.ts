import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Article } from '../article'
import { translationId } from '../index/translations'
import { detectLanguage } from '../detect-language'
import type { DraftArticle } from './draft-article'

/** What a person chose for all articles of an import. */
export interface ImportChoice {
  readonly sourceId: string
  readonly audience: 'public' | 'internal'
  /** BCP 47; empty to detect it for each article that does not say it. */
  readonly language: string
}

/** An article of a file; who may read it is always known. */
export type FileArticle = Article & { readonly audience: ImportChoice['audience'] }

/** Characters of a body that are stored: as many as are read of its HTML. */
const LONGEST_BODY = 2_000_000
/** Hex digits of an id: enough to tell a million articles apart. */
const ID_DIGITS = 24

/**
 * An article of a file as it is stored. Its id comes from what it is known by in the file, so the next import finds it again. Where
 * the file and the person differ on the audience, internal wins.
 */
export function toArticle(draft: DraftArticle, { sourceId, audience, language }: ImportChoice): FileArticle {
  const id = `${sourceId}/${shortHash(draft.key)}`
  return {
    id: draft.language === '' ? id : translationId(id, draft.language),
    sourceId,
    title: draft.title,
    body: draft.body.slice(0, LONGEST_BODY),
    headings: [...draft.headings],
    labels: [...draft.labels],
    links: [],
    url: draft.url,
    audience: audience === 'internal' ? 'internal' : (draft.audience ?? 'public'),
    language: draft.language || language || detectLanguage(`${draft.title}\n${draft.body}`),
    updatedAt: draft.updatedAt ?? new Date(0).toISOString(),
  }
}

/** The id of the source of articles of a name; the same name, however it is written, gives the same. */
export function fileSourceId(name: string): string {
  return `files@${shortHash(name.trim().normalize('NFC').toLowerCase())}`
}

function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, ID_DIGITS)
}
