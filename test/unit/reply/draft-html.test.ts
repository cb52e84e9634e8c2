import { expect, it } from 'vitest'
import { draftHtml } from '@/lib/reply/draft-html'
import { htmlToText } from '@/lib/ticket/html-text'

it.each([
  ['paragraphs', 'Hello,\n\nthank you.', '<p>Hello,</p><p>thank you.</p>'],
  ['lines of one paragraph', 'From: \nTo: ', '<p>From: <br>To: </p>'],
  ['numbered questions', '1. Since when?\n2. Who?', '<ol><li>Since when?</li><li>Who?</li></ol>'],
  ['a heading over empty steps', 'Steps\n1. \n2. ', '<p>Steps</p><ol><li></li><li></li></ol>'],
  ['bullets', 'Checked\n- Log: \nProof: ', '<p>Checked</p><ul><li>Log: </li></ul><p>Proof: </p>'],
  ['a year is no list', '2026 was fine.', '<p>2026 was fine.</p>'],
  ['markup is text', '<img src=x onerror="a&b">', '<p>&lt;img src=x onerror=&quot;a&amp;b&quot;&gt;</p>'],
])('%s', (_, text, html) => {
  expect(draftHtml(text)).toBe(html)
})

it('reads back as it was written', () => {
  const text =
    'Hello Maya,\n\nThese answers would help:\n\n1. Since when?\n2. Who is <affected> & how?\n\nBye.'
  expect(htmlToText(draftHtml(text)).text).toBe(text)
})
