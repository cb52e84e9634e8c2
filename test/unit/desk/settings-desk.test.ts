import { describe, expect, it } from 'vitest'
import { changeLayout, currentSettings, layoutOn } from '@/lib/desk/settings-desk'
import { settingsItem } from '@/lib/storage/settings'
import { memoryArea } from '../storage/memory-area'

const ZENDESK = { site: 'https://acme.zendesk.com', narrow: false }
const JIRA = { site: 'https://acme.atlassian.net', narrow: false }

describe('the panel place', () => {
  it('is as the settings say where nobody moved it', async () => {
    const data = { ...settingsItem.defaults, side: 'left', showIn: 'browser' }
    const { area } = memoryArea({ settings: { version: 1, data } })
    const layout = { side: 'left', width: 380, collapsed: false, inPage: false }
    expect(await layoutOn(area, ZENDESK)).toEqual(layout)
  })

  it.each([
    [{ collapsed: true }, { collapsed: false }],
    [{ side: 'left' }, { side: 'right' }],
    [{ width: 500 }, { width: 380 }],
  ] as const)('is remembered per site: %j', async (change, elsewhere) => {
    const { area } = memoryArea()
    expect(await changeLayout(area, ZENDESK, change)).toMatchObject(change)
    expect(await layoutOn(area, ZENDESK)).toMatchObject(change)
    expect(await layoutOn(area, JIRA)).toMatchObject(elsewhere)
    await changeLayout(area, JIRA, change)
    expect(await changeLayout(area, ZENDESK, elsewhere)).toMatchObject(elsewhere)
    expect(await layoutOn(area, JIRA)).toMatchObject(change)
  })

  it('is collapsed at first in a window without room for it, and remembered apart from wide ones', async () => {
    const { area } = memoryArea()
    const narrow = { ...ZENDESK, narrow: true }
    expect(await layoutOn(area, narrow)).toMatchObject({ collapsed: true })
    await changeLayout(area, ZENDESK, { collapsed: false })
    expect(await layoutOn(area, narrow)).toMatchObject({ collapsed: true })
    await changeLayout(area, narrow, { collapsed: false })
    await changeLayout(area, ZENDESK, { collapsed: true })
    expect(await layoutOn(area, narrow)).toMatchObject({ collapsed: false })
    expect(await layoutOn(area, ZENDESK)).toMatchObject({ collapsed: true })
  })

  it('shows a width on the way without remembering it', async () => {
    const { area } = memoryArea()
    expect(await changeLayout(area, ZENDESK, { width: 450, passing: true })).toMatchObject({ width: 450 })
    expect(await layoutOn(area, ZENDESK)).toMatchObject({ width: 380 })
  })

  it.each([
    [500, 500],
    [100, 380],
    [9_000, 380],
  ])('keeps a width of %i at %i', async (asked, kept) => {
    const { area } = memoryArea()
    expect((await changeLayout(area, ZENDESK, { width: asked })).width).toBe(kept)
  })

  it('moves even when it cannot be remembered, because the storage is full', async () => {
    const { area } = memoryArea({}, { full: true })
    expect(await changeLayout(area, ZENDESK, { collapsed: true })).toMatchObject({ collapsed: true })
  })

  it.each([
    [
      { width: 420, collapsedSites: [ZENDESK.site] },
      { width: 420, collapsed: true },
    ],
    [
      { width: 'wide', collapsedSites: 3 },
      { width: 380, collapsed: false },
    ],
    [null, { width: 380, collapsed: false }],
  ])('is taken over from before it was per site: %j', async (data, layout) => {
    const { area } = memoryArea({ 'panel-place': { version: 1, data } })
    expect(await layoutOn(area, ZENDESK)).toMatchObject(layout)
    expect(await layoutOn(area, JIRA)).toMatchObject({ width: layout.width, collapsed: false })
  })
})

describe('currentSettings', () => {
  it('names the settings that had to be repaired', async () => {
    const data = { ...settingsItem.defaults, role: 'wizard', theme: 'dark' }
    const { area } = memoryArea({ settings: { version: 1, data } })
    const { settings, problems } = await currentSettings(area)
    expect(settings).toEqual({ ...settingsItem.defaults, theme: 'dark' })
    expect(problems).toEqual([{ reason: 'settings-repaired', about: 'settings', fields: ['role'] }])
  })

  it('says that a newer Deskhand wrote them, and uses what it understands', async () => {
    const { area } = memoryArea({
      settings: { version: 8, data: { ...settingsItem.defaults, side: 'left' } },
    })
    const { settings, problems } = await currentSettings(area)
    expect(settings.side).toBe('left')
    expect(problems).toEqual([{ reason: 'settings-newer', about: 'settings' }])
  })
})
