import type { PrivacyFinder, PrivacyFinding } from '../finding'
import { isCutOff, isStandIn } from '../stand-in'
import { ALPHANUMERIC, runFinder } from '../long-runs'
import { ALPHABETS, VENDOR_PREFIXES, type VendorPrefix } from './vendor-prefixes'
import { SECRET_ADDRESSES, VENDOR_SHAPES } from './vendor-shapes'

/** Tokens stand in runs as long as this; few words of a message do. */
const longRuns = runFinder(`${ALPHANUMERIC}_.~+/=$:-`, 16)

/** How tokens of one vendor look. */
interface Shape {
  readonly type: string
  /** Source of a regular expression. */
  readonly source: string
  /** A whole token. */
  readonly whole: RegExp
  /** The row it was made of. */
  readonly row?: VendorPrefix
}

function shapeOf([type, source]: readonly [type: string, source: string]): Shape {
  return { type, source, whole: new RegExp(`^(?:${source})$`) }
}

const PREFIXED: readonly Shape[] = VENDOR_PREFIXES.map((row) => {
  const [type, prefix, letters, fewest, most] = row
  return { ...shapeOf([type, `${escaped(prefix)}[${ALPHABETS[letters]}]{${fewest},${most}}`]), row }
})
const SHAPES = VENDOR_SHAPES.map(shapeOf)
const ADDRESSES = SECRET_ADDRESSES.map(shapeOf)
const OF_TOKENS = [...PREFIXED, ...SHAPES]
/** Where a token may begin. */
const BEGINNING = /(?<![A-Za-z0-9_-])[A-Za-z0-9]/g
/** By first letter, so that only few shapes are tried at each beginning; those of `VENDOR_SHAPES` everywhere. */
const BY_FIRST = new Map(
  [...Map.groupBy(PREFIXED, ({ source }) => source.charAt(0))].map(([first, shapes]) => [
    first,
    anyOf(shapes),
  ]),
)
const ANYWHERE = anyOf(SHAPES)
const ADDRESS = new RegExp(`(?<![A-Za-z0-9.-])(?:${ADDRESSES.map(({ source }) => source).join('|')})`, 'g')

/** Drawn from letters of both cases and digits, a rest as long as this has at least two of them. */
const SURELY_MIXED = 30

/** API keys and tokens by the shape their vendor gives them, and addresses that are secrets themselves. */
export const findVendorTokens: PrivacyFinder = (text) => {
  const tokens = longRuns(text).flatMap(({ run, start }) => tokensIn(run, start))
  const addresses = /hook|googleapis/.test(text)
    ? Array.from(text.matchAll(ADDRESS)).flatMap(({ index, 0: found }) => token(found, index, ADDRESSES))
    : []
  return [...tokens, ...addresses].filter(({ end }) => !isCutOff(text, end)).sort((a, b) => a.start - b.start)
}

function tokensIn(run: string, offset: number): PrivacyFinding[] {
  const tokens: PrivacyFinding[] = []
  let end = 0
  for (const { index, 0: first } of run.matchAll(BEGINNING)) {
    if (index < end) continue
    const found = matchAt(BY_FIRST.get(first), run, index) ?? matchAt(ANYWHERE, run, index)
    if (found === null) continue
    end = index + found.length
    tokens.push(...token(found, offset + index, OF_TOKENS))
  }
  return tokens
}

function token(found: string, start: number, shapes: readonly Shape[]): PrivacyFinding[] {
  const shape = shapes.find(({ row, whole }) => found.startsWith(row?.[1] ?? '') && whole.test(found))
  if (isStandIn(found) || (shape && isUnmixed(found, shape))) return []
  const type = shape?.type ?? 'other'
  return [{ kind: 'token', start, end: start + found.length, confidence: 'sure', type }]
}

function isUnmixed(found: string, { row }: Shape): boolean {
  if (row?.[2] !== 'alnum' || row[3] < SURELY_MIXED) return false
  const rest = found.slice(row[1].length)
  return [/\d/, /[a-z]/, /[A-Z]/].filter((kind) => kind.test(rest)).length < 2
}

/** Any of the shapes, at `lastIndex` and nowhere else. */
function anyOf(shapes: readonly Shape[]): RegExp {
  return new RegExp(`(?:${shapes.map(({ source }) => source).join('|')})(?![A-Za-z0-9])`, 'y')
}

function matchAt(pattern: RegExp | undefined, text: string, at: number): string | null {
  if (!pattern) return null
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

function escaped(prefix: string): string {
  return prefix.replace(/[.+]/g, '\\$&')
}
