import { describe, expect, it } from 'vitest'
import { changeLayout, currentSettings, layoutOn } from '@/lib/desk/settings-desk'
import { settingsItem } from '@/lib/storage/settings'
import { memoryArea } from '../storage/memory-area'

const ZENDESK = 'https://acme.zendesk.com'
const JIRA = 'https://acme.atlassian.net'

describe('the panel place', () => {
  it('is remembered per site', async () => {
    const { area } = memoryArea()
    expect(await layoutOn(area, ZENDESK)).toEqual({ side: 'right', width: 380, collapsed: false })
    await changeLayout(area, ZENDESK, { collapsed: true })
    expect((await layoutOn(area, ZENDESK)).collapsed).toBe(true)
    expect((await layoutOn(area, JIRA)).collapsed).toBe(false)
    expect((await changeLayout(area, ZENDESK, { collapsed: false })).collapsed).toBe(false)
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
