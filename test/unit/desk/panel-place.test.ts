import { expect, it } from 'vitest'
import type { CallPage } from '@/lib/desk/bridge-client'
import { PanelPlace } from '@/lib/desk/panel-place'
import { layoutOn } from '@/lib/desk/settings-desk'
import { memoryArea } from '../storage/memory-area'

const TAB = 7
const WHERE = {
  site: 'https://acme.zendesk.com',
  ref: null,
  theme: 'light',
  narrow: false,
  thrownOut: false,
} as const
const PANEL = { kind: 'panel', tabId: TAB } as const

/** A place whose page answers until it is left. */
function placeOf() {
  const { area } = memoryArea()
  const page = { isLeft: false, told: 0 }
  const callPage = (async (_tab: number, name: string) => {
    if (page.isLeft) return null
    if (name === 'page/layout') page.told += 1
    return name === 'page/where' ? WHERE : { ok: true }
  }) as CallPage
  const place = new PanelPlace({
    area,
    callPage,
    tabIds: async () => [TAB],
    notify: () => undefined,
    mark: async () => undefined,
  })
  return { area, page, place }
}

it('is remembered when the page is left in the moment it is changed', async () => {
  const { area, page, place } = placeOf()
  await place.handlers()['panel/hello']({}, PANEL)
  expect(await place.handlers()['panel/layout']({ collapsed: true }, PANEL)).toMatchObject({
    collapsed: true,
  })
  expect(page.told).toBe(1)
  page.isLeft = true
  expect(await place.handlers()['panel/layout']({ collapsed: false }, PANEL)).toMatchObject({
    collapsed: false,
  })
  expect(page.told).toBe(1)
  expect(await layoutOn(area, WHERE)).toMatchObject({ collapsed: false })
})

it('is not changed for a tab in which no page ever answered, nor for one that is closed', async () => {
  const { area, page, place } = placeOf()
  page.isLeft = true
  expect(await place.change(TAB, { collapsed: true })).toBeNull()
  page.isLeft = false
  await place.handlers()['panel/hello']({}, PANEL)
  place.leave(TAB)
  page.isLeft = true
  expect(await place.change(TAB, { collapsed: true })).toBeNull()
  expect(await layoutOn(area, WHERE)).toMatchObject({ collapsed: false })
})
