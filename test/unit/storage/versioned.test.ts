import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { backupKey, changeItem, openItem } from '@/lib/storage/item-store'
import { panelPlaceItem, settingsItem } from '@/lib/storage/settings'
import { openStored } from '@/lib/storage/versioned'
import type { VersionedItem } from '@/lib/storage/versioned'
import { memoryArea } from './memory-area'

const schema = z.strictObject({ colour: z.enum(['red', 'blue']), size: z.number().max(10) })

/** Version 1 had `color`, version 2 had sizes in words, version 3 is the present. */
const item: VersionedItem<typeof schema> = {
  key: 'sample',
  version: 3,
  schema,
  defaults: { colour: 'red', size: 5 },
  migrations: {
    1: (data) => ({ ...(data as object), colour: (data as { color?: unknown }).color }),
    2: (data) => ({ ...(data as object), size: (data as { size?: unknown }).size === 'big' ? 10 : 1 }),
  },
}

describe('openStored', () => {
  it.each([
    ['nothing', undefined, { value: item.defaults, repaired: [], origin: 'defaults' }],
    [
      'the present version',
      { version: 3, data: { colour: 'blue', size: 2 } },
      { value: { colour: 'blue', size: 2 }, repaired: [], origin: 'stored' },
    ],
    [
      'a version two steps old',
      { version: 1, data: { color: 'blue', size: 'big' } },
      { value: { colour: 'blue', size: 10 }, repaired: [], origin: 'migrated' },
    ],
    [
      'one broken field',
      { version: 3, data: { colour: 'mauve', size: 2 } },
      { value: { colour: 'red', size: 2 }, repaired: ['colour'], origin: 'stored' },
    ],
    [
      'a field that is missing',
      { version: 3, data: { size: 2 } },
      { value: { colour: 'red', size: 2 }, repaired: [], origin: 'stored' },
    ],
    [
      'a newer version',
      { version: 9, data: { colour: 'blue', size: 2, shape: 'round' } },
      { value: { colour: 'blue', size: 2 }, repaired: [], origin: 'newer' },
    ],
    [
      'a list where the data should be',
      { version: 3, data: [1, 2] },
      { value: item.defaults, repaired: ['colour', 'size'], origin: 'stored' },
    ],
    ['plain nonsense', 'x', { value: item.defaults, repaired: ['colour', 'size'], origin: 'unusable' }],
  ])('opens %s', (_name, raw, expected) => {
    expect(openStored(item, raw)).toEqual(expected)
  })
})

describe('changeItem', () => {
  it('keeps what could not be read before it is first overwritten', async () => {
    const broken = { version: 1, data: { ...settingsItem.defaults, side: 'top' } }
    const { area, contents } = memoryArea({ settings: broken })
    expect(await changeItem(area, settingsItem, { theme: 'dark' })).toEqual({ ok: true })
    expect(contents[backupKey('settings')]).toEqual(broken)
    expect((await openItem(area, settingsItem)).value).toEqual({ ...settingsItem.defaults, theme: 'dark' })
  })

  it('never overwrites what a newer Deskhand wrote', async () => {
    const newer = { version: 2, data: { ...settingsItem.defaults, futureThing: true } }
    const { area, contents } = memoryArea({ settings: newer })
    expect(await changeItem(area, settingsItem, { theme: 'dark' })).toEqual({ ok: false, reason: 'newer' })
    expect(contents['settings']).toEqual(newer)
  })

  it('says that storage is full, and leaves what lay there', async () => {
    const before = { version: 1, data: { width: 400, collapsedSites: [] } }
    const { area, contents } = memoryArea({ 'panel-place': before }, { full: true })
    expect(await changeItem(area, panelPlaceItem, { width: 500 })).toEqual({
      ok: false,
      reason: 'storage-full',
    })
    expect(contents['panel-place']).toEqual(before)
  })
})

describe('the stored items', () => {
  it.each([settingsItem, panelPlaceItem])(
    'have defaults of their own shape and a full chain of migrations: $key',
    (known) => {
      expect(known.schema.parse(known.defaults)).toEqual(known.defaults)
      for (let version = 1; version < known.version; version++)
        expect(known.migrations[version]).toBeTypeOf('function')
    },
  )
})
