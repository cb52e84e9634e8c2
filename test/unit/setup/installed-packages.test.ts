import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packagesAreInstalled } from '../../setup/installed-packages.mjs'

type Entry = { version: string; integrity: string; optional?: boolean }
const react: Entry = { version: '19.0.0', integrity: 'sha512-aaaa' }

function project(wanted: Record<string, object>, installed: Record<string, object> | string | null): string {
  const root = mkdtempSync(join(tmpdir(), 'deskhand-packages-'))
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }))
  mkdirSync(join(root, 'node_modules'))
  const record = typeof installed === 'string' ? installed : JSON.stringify({ packages: installed })
  if (installed !== null) writeFileSync(join(root, 'node_modules', '.package-lock.json'), record)
  return root
}

describe('packagesAreInstalled', () => {
  const path = 'node_modules/react'
  const darwinOnly = { 'node_modules/fsevents': { ...react, optional: true } }

  it.each([
    ['what is wanted is there', { [path]: react }, { [path]: react }, true],
    ['a package of another platform is absent', { [path]: react, ...darwinOnly }, { [path]: react }, true],
    ['more is there than wanted', { [path]: react }, { [path]: react, 'node_modules/old': react }, true],
    ['nothing was ever installed', { [path]: react }, null, false],
    ['a package is missing', { [path]: react }, {}, false],
    ['another version is there', { [path]: react }, { [path]: { ...react, version: '18.0.0' } }, false],
    [
      'the same version has another hash',
      { [path]: react },
      { [path]: { ...react, integrity: 'sha512-b' } },
      false,
    ],
    ["npm's record was cut off", { [path]: react }, '{"packages": {"node_mod', false],
  ])('when %s', (_, wanted, installed, answer) => {
    expect(packagesAreInstalled(project(wanted, installed))).toBe(answer)
  })
})
