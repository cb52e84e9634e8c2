import { cleanValue } from '@/lib/privacy/clean/clean-value'
import { Passes } from '@/lib/privacy/clean/pass'
import { findPrivate } from '@/lib/privacy/find-private'
import { FINDERS } from '@/lib/privacy/finders'
import type { PrivacyFinder, PrivacyFinding } from '@/lib/privacy/finding'
import { nameFinder } from '@/lib/privacy/personal/name'
import { phoneFinder } from '@/lib/privacy/personal/phone'
import { percentile, rounded } from '../numbers'
import { adversarialTexts, ADVERSARIAL_LENGTH } from '../signals/adversarial-texts'

const PEOPLE = ['Mara Lindqvist', 'Jonas Weber', 'Aoife Byrne']
/** The row in which all finders run one after another, as the product runs them. */
export const ALL_AT_ONCE = 'all at once'
const DRAFT_LENGTH = 10_000
const RUNS = 3
const WARM_UP = 20
const DRAFTS = 60

/** Beginnings of what privacy finders look for, without an end. */
const REPEATED: Readonly<Record<string, string>> = {
  'e-mail domains': 'a@a.a.a.',
  'at signs': '@',
  'key names': 'api_key = ',
  'password names': 'password is ',
  'token beginnings': 'sk-',
  'JWT beginnings': 'eyJhbGci.',
  'logins in addresses': 'https://a:b',
  'private key beginnings': '-----BEGIN PRIVATE KEY-----',
  'account numbers': 'GB12 ',
  base58: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
  'token names': 'token="',
  'token names without a value': 'token=',
  'parameters of addresses': '?code=',
  'tokens of vendors': 'ab_prod_a1B2c3D4e5F6g7 ',
  colons: ':',
  'hexadecimal groups': 'ab:',
  'phone numbers': '+49 30 ',
  'open house numbers': '12 A B C D ',
  'cookie headers': 'Cookie: a=',
  manifests: 'kind: Secret\ndata:\n',
  masks: '<email-1 @',
  names: 'Mara ',
}

/** Median milliseconds of one finder on one text. */
export interface FinderTime {
  readonly finder: string
  readonly text: string
  readonly ms: number
}

/** Median milliseconds of scanning a draft of 10 kB for everything. */
export function measureDraft(text: string): number {
  const drafts = Array.from({ length: WARM_UP + DRAFTS }, (_, at) => {
    const from = (at * 997) % Math.max(1, text.length - DRAFT_LENGTH)
    return text.slice(from, from + DRAFT_LENGTH)
  })
  const times = drafts.map((draft) => timeOf(() => findPrivate(draft, { people: PEOPLE })))
  return rounded(percentile(times.slice(WARM_UP), 0.5), 2)
}

/** Every finder on every 100 kB text that is made to be slow, the slowest first. */
export function measureFinders(): FinderTime[] {
  const finders: { name: string; find: PrivacyFinder }[] = [
    ...FINDERS,
    { name: 'phone numbers', find: phoneFinder() },
    { name: 'names', find: nameFinder(PEOPLE) },
    // Without the scan afterwards, which is the same work again.
    { name: 'cleaner', find: cleanOnce },
    { name: ALL_AT_ONCE, find: (text) => findPrivate(text, { people: PEOPLE, minimum: 'possible' }) },
  ]
  const texts = [
    ...adversarialTexts(),
    ...Object.entries(REPEATED).map(([name, piece]) => [name, filled(piece)] as const),
  ]
  return texts
    .flatMap(([text, content]) =>
      finders.map(({ name, find }) => {
        const times = Array.from({ length: RUNS }, () => timeOf(() => find(content)))
        return { finder: name, text, ms: rounded(percentile(times, 0.5), 1) }
      }),
    )
    .sort((a, b) => b.ms - a.ms)
}

/** One pass of what cleans texts of any kind: all finders, and what stands under a name or inside another text. */
function cleanOnce(text: string): PrivacyFinding[] {
  cleanValue(text, new Passes<'text'>({}, 'text').masking(true))
  return []
}

function filled(piece: string): string {
  return piece.repeat(Math.ceil(ADVERSARIAL_LENGTH / piece.length)).slice(0, ADVERSARIAL_LENGTH)
}

function timeOf(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
