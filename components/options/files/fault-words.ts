import { i18n } from '@/components/i18n'
import type { FileFault, FileProblem } from '@/lib/knowledge/files/draft-article'

const FAULTS: Record<Exclude<FileFault, 'columns'>, () => string> = {
  empty: () => i18n.t('options.files.fault.empty'),
  unreadable: () => i18n.t('options.files.fault.unreadable'),
  'too-large': () => i18n.t('options.files.fault.tooLarge'),
  'too-many': () => i18n.t('options.files.fault.tooMany'),
  'too-much': () => i18n.t('options.files.fault.tooMuch'),
  'other-kind': () => i18n.t('options.files.fault.otherKind'),
  'not-text': () => i18n.t('options.files.fault.notText'),
  'no-articles': () => i18n.t('options.files.fault.noArticles'),
  quotes: () => i18n.t('options.files.fault.quotes'),
  'not-json': () => i18n.t('options.files.fault.notJson'),
  line: () => i18n.t('options.files.fault.line'),
  'no-title': () => i18n.t('options.files.fault.noTitle'),
  'no-text': () => i18n.t('options.files.fault.noText'),
  twice: () => i18n.t('options.files.fault.twice'),
  cut: () => i18n.t('options.files.fault.cut'),
  address: () => i18n.t('options.files.fault.address'),
  'broken-zip': () => i18n.t('options.files.fault.brokenZip'),
  'broken-entry': () => i18n.t('options.files.fault.brokenEntry'),
  'zip-bomb': () => i18n.t('options.files.fault.zipBomb'),
}

/** What is wrong with a file or an article in it, in a sentence. */
export function faultWords({ fault, found = [] }: FileProblem): string {
  if (fault !== 'columns') return FAULTS[fault]()
  return found.length === 0
    ? i18n.t('options.files.fault.noColumns')
    : i18n.t('options.files.fault.columns', { found: found.join(', ') })
}

/** Where it is: `kb.csv, row 7`. */
export function placeWords({ file, place }: FileProblem): string {
  if (place === undefined) return file
  const words = /\.[ct]sv$/iu.test(file)
    ? i18n.t('options.files.where.row', { place })
    : /\.json$/iu.test(file)
      ? i18n.t('options.files.where.entry', { place })
      : i18n.t('options.files.where.line', { place })
  return i18n.t('options.files.where.place', { file, place: words })
}
