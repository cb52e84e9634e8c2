import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const ROOT = join(import.meta.dirname, '../../..')

function leaves(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [path]
  const entries = Object.entries(node)
  if (entries.every(([key]) => /^(n|\d+)$/.test(key))) return [path]
  return entries.flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`))
}

function sources(folder: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))
    .join('\n')
}

const keys = leaves(parse(readFileSync(join(ROOT, 'assets/locales/en.yml'), 'utf8')), '')
const code = sources('components') + sources('lib') + sources('entrypoints')

describe('the texts in assets/locales/en.yml', () => {
  test('have names that Chromium accepts: letters, digits and, for the dots, underscores', () => {
    expect(keys.filter((key) => !/^[A-Za-z0-9_.]+$/.test(key))).toEqual([])
  })

  test('are all used', () => {
    // The manifest uses these three itself; keys made from a value (`verdict.${…}`) count by their stem.
    const manifest = ['extensionName', 'extensionDescription', 'commands.openPalette']
    const stems = [...code.matchAll(/`([A-Za-z.]+)\.\$\{/g)].flatMap((match) => match[1] ?? [])
    const used = (key: string) =>
      manifest.includes(key) ||
      code.includes(`'${key}'`) ||
      stems.some((stem) => key.startsWith(`${stem}.`) && !key.slice(stem.length + 1).includes('.'))
    expect(keys.filter((key) => !used(key))).toEqual([])
  })
})
