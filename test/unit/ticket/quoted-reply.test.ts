import { describe, expect, it } from 'vitest'
import { htmlToText } from '@/lib/ticket/html-text'
import { plainToText } from '@/lib/ticket/plain-text'
import type { RichText } from '@/lib/ticket/snapshot'

/** The text with everything quoted taken out. */
function news({ text, blocks }: RichText): string {
  const quotes = blocks.filter((block) => block.kind === 'quote')
  const isQuoted = (at: number) => quotes.some(({ start, end }) => start <= at && at < end)
  return [...text]
    .filter((_, at) => !isQuoted(at))
    .join('')
    .trim()
}

describe('what a reply repeats is quoted', () => {
  const plain: readonly [name: string, body: string, news: string][] = [
    ['quote signs', 'Thanks!\n\n> old\n> older\n\nBye', 'Thanks!\n\n\n\nBye'],
    [
      'an attribution and quote signs',
      'Yes.\n\nOn Tue, 18 Nov 2026 at 10:00, Mira <m@acme.example> wrote:\n\n> old',
      'Yes.',
    ],
    [
      'an attribution over two lines',
      'Yes.\n\nOn Tue, 18 Nov 2026 at 10:00, Mira Okafor\n<m@acme.example> wrote:\n> old',
      'Yes.',
    ],
    ['an attribution and no signs', 'Yes.\n\nOn Tue, 18 Nov 2026 at 10:00, Mira wrote:\nold\nolder', 'Yes.'],
    ['German', 'Ja.\n\nAm 18.11.2026 um 10:00 schrieb Mira Okafor:\n> alt', 'Ja.'],
    ['French', 'Oui.\n\nLe mar. 18 nov. 2026 à 10:00, Mira <m@acme.example> a écrit :\n> vieux', 'Oui.'],
    ['Outlook', 'Yes.\n\nFrom: Mira Okafor\nSent: Tuesday 10:00\nTo: Elena\nSubject: RE: x\n\nold', 'Yes.'],
    [
      'Outlook with a rule',
      'Yes.\n\n________________________________\nFrom: Mira\nDate: Tuesday\nTo: Elena\n\nold',
      'Yes.',
    ],
    ['German Outlook', 'Ja.\n\nVon: Mira\nGesendet: Dienstag\nAn: Elena\nBetreff: x\n\nalt', 'Ja.'],
    ['original message', 'Yes.\n-----Original Message-----\nold', 'Yes.'],
    ["Zendesk's line", 'Yes.\n##- Please type your reply above this line -##\nold', 'Yes.'],
    [
      'a forward keeps its text',
      'From: Ops\nSent: Tuesday\nTo: Elena\n\nThe export failed',
      'From: Ops\nSent: Tuesday\nTo: Elena\n\nThe export failed',
    ],
    [
      'somebody who writes',
      'On Monday our admin wrote:\nplease help',
      'On Monday our admin wrote:\nplease help',
    ],
    ['a From in a sentence', 'From: where?\nNo idea', 'From: where?\nNo idea'],
  ]
  it.each(plain)('%s', (_, body, expected) => {
    expect(news(plainToText(body))).toBe(expected)
  })

  const html: readonly [name: string, body: string, news: string][] = [
    [
      'Gmail',
      '<p>Yes.</p><div class="gmail_quote"><div class="gmail_attr">On Tue, 18 Nov 2026, Mira wrote:<br></div><blockquote>old</blockquote></div>',
      'Yes.',
    ],
    [
      'Apple Mail',
      'Yes.<div>On 18 Nov 2026, at 10:00, Mira wrote:</div><br><blockquote type="cite">old</blockquote>',
      'Yes.',
    ],
    [
      'Outlook',
      '<p>Yes.</p><hr><p><b>From:</b> Mira<br><b>Sent:</b> Tuesday<br><b>To:</b> Elena</p><p>old</p>',
      'Yes.',
    ],
    [
      'a Gmail forward',
      '<p>See below</p><div class="gmail_quote">---------- Forwarded message ---------<br>It broke</div>',
      'See below\n\n---------- Forwarded message ---------\nIt broke',
    ],
    ['signs inside code stay', '<p>Run</p><pre>&gt; npm i\n&gt; ok</pre>', 'Run\n\n> npm i\n> ok'],
  ]
  it.each(html)('%s', (_, body, expected) => {
    expect(news(htmlToText(body))).toBe(expected)
  })
})
