import { describe, expect, it } from 'vitest'
import { PROFILES } from '@/lib/profile/profiles'
import { PRIORITY_MATRIX } from '@/lib/signals/priority-matrix'
import { deskRules } from '@/lib/storage/desk-rules'
import { settingsItem } from '@/lib/storage/settings'
import { openStored, toStored } from '@/lib/storage/versioned'
import { weekdayHours } from '@/lib/time/business-hours'

/** Settings as an earlier Deskhand wrote them, without a word of hours or targets. */
const BEFORE = {
  version: 1,
  data: {
    role: 'analyst',
    disabledSites: [],
    disabledSources: [],
    keepPastTickets: 24,
    theme: 'dark',
    side: 'left',
    criticalPolicy: 'zero',
  },
}

describe('the rules of a desk', () => {
  it('are the defaults while nothing is set', () => {
    const { value, repaired } = openStored(settingsItem, BEFORE)
    expect(repaired).toEqual([])
    expect(deskRules(value, 'Europe/Berlin')).toEqual({
      timeZone: 'Europe/Berlin',
      businessHours: weekdayHours('Europe/Berlin'),
      firstResponse: PROFILES.analyst.targets.firstResponse,
      updates: PROFILES.analyst.targets.update,
      priorityMatrix: PRIORITY_MATRIX,
      tiers: [],
    })
  })

  it('are those that are set, with the desk’s zone before the browser’s', () => {
    const hours = weekdayHours('Asia/Tokyo')
    const updates = PROFILES.engineer.targets.update
    const rules = deskRules({ ...settingsItem.defaults, hours, updates }, 'Europe/Berlin')
    expect(rules).toMatchObject({ timeZone: 'Asia/Tokyo', businessHours: hours, updates })
  })

  it.each([
    ['hours', { ...weekdayHours('UTC'), timeZone: 'Moon/Base' }],
    ['priorityMatrix', PRIORITY_MATRIX.toReversed()],
    ['tiers', [{ name: '' }]],
    ['updates', { urgent: 5 }],
  ])('broken %s are put back alone, and named', (field, broken) => {
    const stored = { ...(toStored(settingsItem, settingsItem.defaults) as { data: object }) }
    const opened = openStored(settingsItem, {
      version: settingsItem.version,
      data: { ...stored.data, theme: 'dark', [field]: broken },
    })
    expect(opened.repaired).toEqual([field])
    expect(opened.value).toEqual({ ...settingsItem.defaults, theme: 'dark' })
  })
})
