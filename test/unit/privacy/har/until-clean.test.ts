import { describe, expect, it } from 'vitest'
import { Passes, untilTextClean } from '@/lib/privacy/clean/pass'
import { cleanText } from '@/lib/privacy/clean/clean-text'

/** Not real; in parts for the scanners of code hosts. */
const TOKEN = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_')

describe('the scan of what was masked', () => {
  it('refuses to call a text clean in which a pass overlooks what is named elsewhere', () => {
    // A walk with a blind spot: it never looks behind the bar.
    const run = (text: string, cleaning: Parameters<typeof cleanText>[1]) => {
      const [seen = '', hidden = ''] = text.split('|')
      return `${cleanText(seen, cleaning, 0)}|${hidden}`
    }
    const result = untilTextClean(
      `key ${TOKEN}|still ${TOKEN}`,
      new Passes<'seen' | 'unseen'>({}, 'seen'),
      'unseen',
      { run },
    )
    expect(result.text).toBe(`key <token-1>|still ${TOKEN}`)
    expect(result).toMatchObject({ clean: false, left: [{ kind: 'token', place: 'unseen', count: 1 }] })
  })

  it('masks in a second round what only the first has made known', () => {
    const session = 'a7f3c91e77d04b2f88aa'
    const result = untilTextClean(
      `page ${session}\nsession_id=${session}`,
      new Passes<'text'>({}, 'text'),
      'text',
      { run: (text, cleaning) => cleanText(text, cleaning, 0) },
    )
    expect(result).toMatchObject({ clean: true, text: 'page <session-1>\nsession_id=<session-1>' })
  })
})
