import { describe, expect, it } from 'vitest'
import { dayOf } from '@/lib/signals/date-text'

const NEAR = Date.parse('2026-11-18T10:00:00Z')

describe('the day a date means', () => {
  it.each([
    ['2026-11-09', '2026-11-09'],
    ['9.11.2026', '2026-11-09'],
    ['09/11/26', '2026-11-09'],
    ['9 november 2026', '2026-11-09'],
    ['9th of november', '2026-11-09'],
    ['nov 9', '2026-11-09'],
    ['9. november 2026', '2026-11-09'],
    ['9 de noviembre de 2025', '2025-11-09'],
    ['3 août', '2026-08-03'],
    ['3 juin', '2026-06-03'],
    ['3 juillet', '2026-07-03'],
    ['1970-01-01', '1970-01-01'],
    ['31.12.2099', '2099-12-31'],
  ])('%s is %s', (text, day) => {
    expect(dayOf(text, NEAR)).toBe(Date.parse(`${day}T00:00:00Z`))
  })

  it('is none of what is no date', () => {
    expect(dayOf('soon', NEAR)).toBeNull()
  })
})
