import { describe, expect, it } from 'vitest'
import { articleExtract } from '@/lib/knowledge/article-extract'
import { articleLink } from '@/lib/knowledge/article-link'
import { articleOf } from './samples'

const short = articleOf('1', 'Reset', '1. Open Settings\n2. Press Reset\n\n[image]')
const filler = (word: string) => Array.from({ length: 30 }, () => `A sentence about ${word}.`).join(' ')
const long = articleOf(
  '2',
  'All of it',
  `Printing\n\n${filler('labels')}\n\nScanning\n\nPress the lever twice.\n\n${filler('barcodes')}\n\nPaying\n\n${filler('invoices')}`,
  { headings: ['Printing', 'Scanning', 'Paying'] },
)
const steps = (passage = '') => ({ what: 'steps', passage }) as const

describe('the text of an article', () => {
  it('is whole when it is short, without what stood for pictures', () => {
    expect(articleExtract(short, steps())).toBe('1. Open Settings\n2. Press Reset')
  })

  it('is the part under the heading where the passage stands when it is long', () => {
    const text = articleExtract(long, steps('Press the lever twice.'))
    expect(text.startsWith('Scanning\n\nPress the lever twice.')).toBe(true)
    expect(text).not.toContain('invoices')
  })

  it('is cut at a sentence where there are no headings to part it', () => {
    const text = articleExtract(articleOf('3', 'One', filler('x').repeat(40)), steps())
    expect(text.length).toBeLessThan(2_100)
    expect(text).toMatch(/\.\n…$/u)
  })

  it('is the passage alone as a quote', () => {
    expect(articleExtract(long, { what: 'quote', passage: 'Press the\nlever twice.' })).toBe(
      '“Press the lever twice.”',
    )
  })
})

describe('the link of an article', () => {
  it('cannot become other markup', () => {
    expect(articleLink({ title: '<b>A & "B"</b>', url: 'https://kb.example/?a=1&b="2"' }).html).toBe(
      '<a href="https://kb.example/?a=1&#38;b=&#34;2&#34;">&#60;b&#62;A &#38; &#34;B&#34;&#60;/b&#62;</a>&nbsp;',
    )
  })

  it('is the title where there is no address', () => {
    expect(articleLink({ title: 'Reset & go', url: '' })).toEqual({
      html: 'Reset &#38; go',
      text: 'Reset & go',
    })
  })
})
