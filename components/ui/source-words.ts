import { i18n } from '@/components/i18n'
import type { SourceStatus } from '@/lib/messaging/view'
import { problemSentence } from './problem-words'
import { agoWords, clockWords } from './time-words'

/** A knowledge source as people call it: `Zendesk help centre · acme.zendesk.com`. */
export function sourceName(source: SourceStatus): string {
  if (source.files) return `${source.files.name} · ${i18n.t('source.files')}`
  const kind = i18n.t(source.kind === 'confluence' ? 'source.confluence' : 'source.zendeskGuide')
  return `${kind} · ${siteName(source.site)}`
}

/** A site without the part that is the same everywhere: `acme.zendesk.com`. */
export function siteName(site: string): string {
  return site.replace(/^https?:\/\//, '')
}

/** The helpdesks that sources belong to. */
export function sitesOf(sources: readonly SourceStatus[]): string[] {
  return [...new Set(sources.flatMap(({ site }) => (site === '' ? [] : site)))].sort()
}

/** How a source's copy stands, in one line. */
export function sourceLine(source: SourceStatus, now: number): string {
  if (!source.enabled) return i18n.t('knowledge.off')
  if (source.files) return fileLine(source, now)
  switch (source.phase) {
    case 'never':
      return i18n.t('knowledge.never')
    case 'running':
      return readingLine(source)
    case 'waiting': {
      const until = source.problem?.retryAt
      return until === undefined
        ? i18n.t('knowledge.waiting')
        : i18n.t('knowledge.waitingUntil', { time: clockWords(until, now) })
    }
    case 'failed':
      return source.problem === null ? i18n.t('knowledge.failed') : problemSentence(source.problem, now)
    case 'done': {
      const count = i18n.t('knowledge.articles', source.articles)
      return source.syncedAt === null
        ? count
        : `${count} · ${i18n.t('knowledge.synced', { age: agoWords(source.syncedAt, now) })}`
    }
  }
}

function fileLine({ articles, phase, syncedAt }: SourceStatus, now: number): string {
  if (phase !== 'done' || syncedAt === null) return i18n.t('knowledge.importBroken')
  const age = i18n.t('knowledge.imported', { age: agoWords(syncedAt, now) })
  return `${i18n.t('knowledge.articles', articles)} · ${age}`
}

function readingLine({ progress }: SourceStatus): string {
  const done = progress?.done ?? 0
  const total = progress?.total ?? null
  return total === null
    ? i18n.t('knowledge.reading', { done })
    : i18n.t('knowledge.readingOf', { done, total })
}
