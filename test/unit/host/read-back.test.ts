import { DOMParser, NodeFilter, parseHTML } from 'linkedom'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readBack } from '@/lib/host/read-back'
import { readWritten, writtenOf } from '@/lib/host/written'

beforeEach(() => {
  const { document, Node } = parseHTML('<!doctype html><html><body></body></html>')
  vi.stubGlobal('document', document)
  vi.stubGlobal('Node', Node)
  vi.stubGlobal('NodeFilter', NodeFilter)
  vi.stubGlobal(
    'DOMParser',
    class extends DOMParser {
      // This parser makes no body of its own.
      override parseFromString(html: string) {
        return super.parseFromString(`<html><body>${html}</body></html>`, 'text/html') as never
      }
    },
  )
})

/** What became of pasting `html` at `|` (or over what stands between two) when the editor then holds `after`. */
function landing(before: string, html: string, after: string) {
  const [head = '', middle, tail] = before.split('|').map((part) => writtenOf(part).letters)
  const caret =
    middle === undefined
      ? null
      : { start: head.length, end: head.length + (tail === undefined ? 0 : middle.length) }
  return readBack(writtenOf(before.replaceAll('|', '')), caret, writtenOf(after), writtenOf(html))
}

const whole = (...lost: string[]) => ({ how: 'whole', lost })
const LINK = '<a href="https://help.example/a">Title</a>'
const LIST = '<ol><li>Open</li><li>Press</li></ol>'
const CODE = '<pre><code>a = 1\nb = 2</code></pre>'

describe('what landed in an editor', () => {
  it.each([
    [
      'as it should, in an empty box',
      '<p>|</p>',
      '<p>One.</p><p>Two.</p>',
      '<p>One.</p><p>Two.</p>',
      whole(),
    ],
    ['between letters', '<p>a|b</p>', LINK, `<p>a${LINK}b</p>`, whole()],
    ['over a selection', '<p>keep |drop|</p>', LIST, `<p>keep </p>${LIST}`, whole()],
    [
      'with an address that is written otherwise',
      '<p>|</p>',
      '<a href="https://help.example">T</a>',
      '<p><a href="https://help.example/">T</a></p>',
      whole(),
    ],
    [
      'with other quotation marks',
      '<p>|</p>',
      '<p>Press "Save" and wait for the mail.</p>',
      '<p>Press “Save” and wait for the mail.</p>',
      whole(),
    ],
    [
      'with hints that nobody wrote',
      '<p>|</p>',
      LIST,
      `<span class="ProseMirror-widget">Hint</span>${LIST}`,
      whole(),
    ],
    [
      'code in lines that are drawn as breaks',
      '<p>|</p>',
      CODE,
      '<pre><code>a = 1<br>b = 2</code></pre>',
      whole(),
    ],
    [
      'a second time beside the first',
      '<p>Hello|Hello</p>',
      '<p>Hello</p>',
      '<p>HelloHelloHello</p>',
      whole(),
    ],
    ['where the cursor could not be read', '<p>abab</p>', '<p>ab</p>', '<p>ababab</p>', whole()],
    ['a link without its address', '<p>|</p>', LINK, '<p>Title</p>', whole('links')],
    [
      'a link to somewhere else',
      '<p>|</p>',
      LINK,
      '<p><a href="https://other.example/">Title</a></p>',
      whole('links'),
    ],
    ['a list as lines', '<p>|</p>', LIST, '<p>Open</p><p>Press</p>', whole('lists')],
    [
      'a list that lost its first item',
      '<p>a|</p>',
      LIST,
      '<p>aOpen</p><ol><li>Press</li></ol>',
      whole('lists'),
    ],
    ['numbers as bullets', '<p>|</p>', LIST, '<ul><li>Open</li><li>Press</li></ul>', whole('lists')],
    ['code as text', '<p>|</p>', CODE, '<p>a = 1</p><p>b = 2</p>', whole('code')],
    [
      'everything in one line',
      '<p>|</p>',
      `<p>${LINK}</p>${LIST}`,
      '<p>TitleOpenPress</p>',
      whole('links', 'lists', 'lines'),
    ],
    ['only the first line', '<p>|</p>', '<p>One.</p><p>Two.</p>', '<p>One.</p>', { how: 'part' }],
    ['half of a line', '<p>|</p>', '<p>A long line of words.</p>', '<p>A long li</p>', { how: 'part' }],
    [
      'beside the words it should replace',
      '<p>|secret|</p>',
      '<p>masked</p>',
      '<p>maskedsecret</p>',
      { how: 'part' },
    ],
    ['nothing', '<p>a|b</p>', LIST, '<p>ab</p>', { how: 'nothing' }],
    [
      'nothing, though it stood there before',
      '<p>a|</p><p>One.</p>',
      '<p>One.</p>',
      '<p>a</p><p>One.</p>',
      { how: 'nothing' },
    ],
    ['something else', '<p>|</p>', '<p>One.</p>', '<p>Elsewhere</p>', { how: 'nothing' }],
    ['no words at all', '<p>|</p>', '<p> </p>', '<p></p>', { how: 'nothing' }],
  ])('%s', (_, before, html, after, expected) => {
    expect(landing(before, html, after)).toEqual(expected)
  })
})

it('an editor that leaves text outside any block is read too', () => {
  const { document } = parseHTML('<html><body>one<br>two</body></html>')
  expect(readWritten(document.body).runs.map(({ line }) => line)).toEqual([1, 2])
})
