import { describe, expect, it } from 'vitest'
import { askedWords } from '@/lib/knowledge/asked-words'
import { queryOfText } from '@/lib/knowledge/ticket-query'

const words = (title: string, text: string, known: string[] = []) =>
  askedWords(queryOfText(title, text), known).split(' ')

describe('the words a host is asked for', () => {
  it('are at most eight, codes first, then what is known to be rare, then the subject', () => {
    const asked = words(
      'Webhook signature rejected',
      'Since yesterday our warehouse gateway logs RLY-3009 for every order webhook. The receiver answers 401 and nothing was changed by the team.',
      ['gateway', 'receiver'],
    )
    expect(asked.slice(0, 3)).toEqual(['RLY-3009', 'gateway', 'receiver'])
    expect(asked).toContain('Webhook')
    expect(asked.length).toBeLessThanOrEqual(8)
  })

  it('say nothing twice: a code and its parts, a word in two spellings of case', () => {
    const asked = words('RLY-3009 rly-3009', 'The code 3009 and RLY again, RLY-3009', ['rly-3009'])
    expect(asked.filter((word) => /rly|3009/i.test(word))).toEqual(['RLY-3009'])
  })

  it('name faults and versions, not the ids of single requests, dates and counts', () => {
    const asked = words(
      'The upgrade has been failing with 0x80070005',
      'It was req_9c41e07ab5d2368f at 2026-11-19T15:37:00Z, commit 6fa459ea12, on 2026-11-19 after 1024 of 4.12.1, and it gave us the 401.',
    )
    expect(asked[0]).toBe('0x80070005')
    expect(asked).toEqual(expect.arrayContaining(['upgrade', 'failing', '4.12.1']))
    expect(asked.join(' ')).not.toMatch(/9c41|6fa4|2026|1024/)
  })

  it('hold no signs that a search could take for its own', () => {
    expect(words('Cannot open c:/data/"report" -draft', 'x@y', ['"exact"']).join(' ')).toMatch(
      /^[\p{L}\p{N}._ -]+$/u,
    )
    expect(words('t', 'user@example.com').join(' ')).not.toContain('@')
  })

  it('leave room for words beside the codes of a log', () => {
    const log = Array.from({ length: 40 }, (_, at) => `ERR-${1000 + at}`).join(' ')
    expect(words('Export hangs', log)).toContain('Export')
  })

  it('are none where nothing is said', () => {
    expect(askedWords(queryOfText('', '🙂🙂'), [])).toBe('')
  })
})
