import { describe, expect, it } from 'vitest'
import { mergeHolidays, parseHolidayLines } from '@/lib/time/holiday-lines'

describe('pasted holidays', () => {
  it.each([
    ['2026-12-25', [{ date: '2026-12-25', name: '' }]],
    ['2026-12-25 Christmas Day', [{ date: '2026-12-25', name: 'Christmas Day' }]],
    ['2026-12-25,Christmas Day', [{ date: '2026-12-25', name: 'Christmas Day' }]],
    ['  25.12.2026\tWeihnachten', [{ date: '2026-12-25', name: 'Weihnachten' }]],
    ['1.1.2027 – New Year', [{ date: '2027-01-01', name: 'New Year' }]],
    [
      '2026-12-24\r\n\r\n2026-12-25',
      [
        { date: '2026-12-24', name: '' },
        { date: '2026-12-25', name: '' },
      ],
    ],
  ])('%j is read', (text, holidays) => {
    expect(parseHolidayLines(text)).toEqual({ holidays, unread: [] })
  })

  it.each(['12/25/2026 which is it', '2026-02-30', 'Christmas', '2026-12-251'])(
    '%j stays to be mended',
    (line) => {
      expect(parseHolidayLines(`2026-12-25\n${line}`)).toEqual({
        holidays: [{ date: '2026-12-25', name: '' }],
        unread: [line],
      })
    },
  )

  it('join those that are there, each date once', () => {
    const known = [{ date: '2026-12-25', name: 'Christmas Day' }]
    const added = [
      { date: '2026-12-25', name: '' },
      { date: '2026-01-01', name: 'New Year' },
    ]
    expect(mergeHolidays(known, added)).toEqual([added[1], known[0]])
  })
})
