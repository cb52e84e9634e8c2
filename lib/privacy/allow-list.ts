import type { PrivacyFinding } from './finding'

/** What an organisation says is harmless. */
export interface AllowList {
  /** Exact values: a public support address, a test card. Case and outer spaces do not matter. */
  readonly values?: readonly string[]
  /** Domains whose e-mail addresses are harmless, with all below them. */
  readonly domains?: readonly string[]
}

/** Whether a finding is on the list. */
export function isAllowed(
  { kind, start, end }: PrivacyFinding,
  text: string,
  { values = [], domains = [] }: AllowList = {},
): boolean {
  if (values.length === 0 && domains.length === 0) return false
  const value = plain(text.slice(start, end))
  if (values.some((each) => plain(each) === value)) return true
  if (kind !== 'email') return false
  const domain = value.slice(value.lastIndexOf('@') + 1)
  return domains.map(plain).some((each) => each !== '' && (domain === each || domain.endsWith(`.${each}`)))
}

function plain(value: string): string {
  return value.trim().toLowerCase()
}
