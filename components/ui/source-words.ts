import { i18n } from '@/components/i18n'
import type { HostSource, SourceStatus } from '@/lib/messaging/view'
import { problemSentence } from './problem-words'
import { agoWords, clockWords, durationWords } from './time-words'

/** A knowledge source as people call it: `Zendesk help centre · acme.zendesk.com`. */
export function sourceName(source: SourceStatus): string {
  if (source.files) return `${source.files.name} · ${i18n.t('source.files')}`
  const kind = i18n.t(source.kind === 'confluence' ? 'source.confluence' : 'source.zendeskGuide')
  return `${kind} · ${siteName(source.site)}`
}

/** Where a source's articles are from, in as few words as tell it from the others: a host, or the name of an import. */
export function sourcePlace({ site, files }: SourceStatus): string {
  return files?.name ?? siteName(site)
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
    case 'paused': {
      const { done = 0, total = null } = source.progress ?? {}
      return total === null
        ? i18n.t('knowledge.paused', { done })
        : i18n.t('knowledge.pausedOf', { done, total })
    }
    case 'failed':
      return source.problem === null ? i18n.t('knowledge.failed') : problemSentence(source.problem, now)
    case 'done':
      return doneLine(source, now)
  }
}

/** When a source is looked at again, as a sentence. */
export function nextLookLine({ nextAt }: HostSource, now: number): string {
  if (nextAt === null) return i18n.t('knowledge.nextAsked')
  return Date.parse(nextAt) <= now
    ? i18n.t('knowledge.nextSoon')
    : i18n.t('knowledge.nextAt', { time: clockWords(nextAt, now) })
}

function doneLine({ articles, syncedAt, host }: SourceStatus, now: number): string {
  if (host?.asks === 'instead') return i18n.t('knowledge.askedInstead')
  const parts = [i18n.t('knowledge.articles', articles)]
  if (syncedAt !== null) parts.push(i18n.t('knowledge.synced', { age: agoWords(syncedAt, now) }))
  if (host?.asks === 'beside') parts.push(i18n.t('knowledge.askedBeside'))
  else if (host?.isCut === true) parts.push(i18n.t('knowledge.cut'))
  return parts.join(' · ')
}

function fileLine({ articles, phase, syncedAt }: SourceStatus, now: number): string {
  if (phase !== 'done' || syncedAt === null) return i18n.t('knowledge.importBroken')
  const age = i18n.t('knowledge.imported', { age: agoWords(syncedAt, now) })
  return `${i18n.t('knowledge.articles', articles)} · ${age}`
}

function readingLine({ progress }: SourceStatus): string {
  const { done = 0, total = null, leftMs = null } = progress ?? {}
  if (total === null) return i18n.t('knowledge.reading', { done })
  if (leftMs === null) return i18n.t('knowledge.readingOf', { done, total })
  const left = durationWords(leftMs)
  return left === null
    ? i18n.t('knowledge.readingLast', { done, total })
    : i18n.t('knowledge.readingLeft', { done, total, left })
}
