import { describe, expect, it } from 'vitest'
import { hashOf, wantedIn, type WantedReminder } from '@/lib/messaging/reminder'

const WANTED: WantedReminder = {
  host: 'jira',
  site: 'https://acme.atlassian.net',
  key: 'DESK-3',
  at: '2026-11-20T15:30:00.000Z',
  why: 'chosen',
}

describe('the address that asks for a reminder', () => {
  it('says which', () => {
    expect(wantedIn(`#${hashOf(WANTED)}`)).toEqual(WANTED)
  })

  it.each([
    ['nothing', ''],
    ['another part of the page', '#sources'],
    ['no JSON', '#reminders=%7B'],
    ['a site that is none', `#${hashOf({ ...WANTED, site: 'javascript:alert(1)' })}`],
    [
      'more than a reminder',
      `#reminders=${encodeURIComponent(JSON.stringify({ ...WANTED, text: 'secret' }))}`,
    ],
  ])('asks for nothing with %s', (_name, hash) => {
    expect(wantedIn(hash)).toBeNull()
  })
})
