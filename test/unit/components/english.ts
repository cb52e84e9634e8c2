import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const texts: unknown = parse(
  readFileSync(join(import.meta.dirname, '../../../assets/locales/en.yml'), 'utf8'),
)

/** The product's own English texts, for tests that read what a person reads. Stands in for the module `#i18n`. */
export const i18n = {
  t: (key: string, ...rest: unknown[]): string => {
    const found = lookUp(key)
    const count = rest.find((each) => typeof each === 'number')
    const text = typeof found === 'string' ? found : plural(found, count, key)
    return filled(text, rest)
  },
}

function lookUp(key: string): unknown {
  return key.split('.').reduce<unknown>((node, part) => (isNode(node) ? node[part] : undefined), texts)
}

function plural(found: unknown, count: number | undefined, key: string): string {
  const text = isNode(found) && count !== undefined ? (found[String(count)] ?? found['n']) : undefined
  if (typeof text !== 'string') throw new Error(`no text "${key}"`)
  return count === undefined ? text : text.replaceAll('$1', String(count))
}

function filled(text: string, rest: readonly unknown[]): string {
  const named = rest.find(isNode) ?? {}
  const numbered = rest.find(Array.isArray) ?? []
  return text
    .replace(/\{(\w+)\}/g, (_, name: string) => String(named[name]))
    .replace(/\$(\d)/g, (_, index: string) => String(numbered[Number(index) - 1]))
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
