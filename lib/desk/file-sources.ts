import type { Article } from '@/lib/knowledge/article'
import type { FileSource, KnowledgeStore, SourceState } from '@/lib/knowledge/store'
import type { CallRequest, CallResponse } from '@/lib/messaging/protocol'
import type { SourceStatus } from '@/lib/messaging/view'
import { beginRun, endRun, freshState } from '@/lib/sources/run'

/** An import is always of all its articles. */
const WHOLE = { full: true, languages: null, keep: true } as const

/** A source whose articles came from files. */
export type FileSourceState = SourceState & { readonly files: FileSource }

/** One part of an import, as the settings page sends it. */
export type ImportPart = Omit<CallRequest<'knowledge/import'>, 'articles'> & {
  readonly articles: readonly Article[]
}

/** The sources of a store that came from files. */
export async function fileSources(store: KnowledgeStore): Promise<FileSourceState[]> {
  return (await store.sourceStates()).filter(isOfFiles)
}

/** Those whose articles are offered for tickets of a site: imported whole at least once, and meant for it. */
export function offeredOn(site: string, states: readonly FileSourceState[]): FileSourceState[] {
  return states.filter(
    ({ lastFull, files }) => lastFull !== null && (files.sites.length === 0 || files.sites.includes(site)),
  )
}

/**
 * Stores a part of an import, with the note how far it came, in one step: the worker may die between two parts. An import that
 * breaks off leaves the articles of the one before it in place, and is begun again from the file.
 */
export async function storePart(
  store: KnowledgeStore,
  part: ImportPart,
  now: string,
): Promise<CallResponse<'knowledge/import'>> {
  const { sourceId, importId, before, articles, isLast } = part
  if (articles.some((one) => one.sourceId !== sourceId || !one.id.startsWith(`${sourceId}/`)))
    return { ok: false, reason: 'invalid' }
  const known = (await store.sourceState(sourceId)) ?? freshState(sourceId)
  const state = before === 0 ? beginRun({ ...known, run: null }, now, WHOLE) : known
  const { run } = state
  if (!run || (before > 0 && (run.cursor !== importId || run.done !== before)))
    return { ok: false, reason: 'interrupted' }
  const next = { ...run, cursor: importId, done: before + articles.length, skipped: part.skipped }
  const saved = await store.savePage({
    // What is chosen anew holds from the moment all articles have it.
    state: isLast
      ? { ...endRun(state, next), files: part.source }
      : { ...state, run: next, files: known.files ?? part.source },
    articles,
    removed: [],
    removesUnseen: isLast,
  })
  return saved.ok ? { ok: true, articles: saved.value.state.articles } : saved
}

/** How a source of files stands. */
export function fileSourceStatus(state: FileSourceState, enabled: boolean): SourceStatus {
  return {
    id: state.sourceId,
    kind: 'files',
    site: '',
    enabled,
    articles: state.articles,
    phase: state.run === null ? 'done' : 'never',
    progress: null,
    syncedAt: state.lastFull,
    problem: null,
    files: state.files,
  }
}

function isOfFiles(state: SourceState): state is FileSourceState {
  return state.files !== undefined
}
