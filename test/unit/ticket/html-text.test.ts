import { describe, expect, it } from 'vitest'
import { htmlToText } from '@/lib/ticket/html-text'
import type { RichText } from '@/lib/ticket/snapshot'

const quoted = (rich: RichText, kind: string) =>
  rich.blocks.filter((block) => block.kind === kind).map(({ start, end }) => rich.text.slice(start, end))

describe('HTML as people read it', () => {
  const cases: readonly [name: string, html: string, text: string][] = [
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    [
      'line breaks of mail',
      '<div>One</div><div>Two</div><div><br></div><div>Three</div>',
      'One\nTwo\n\nThree',
    ],
    ['hard breaks', 'One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['at most one blank line', 'One<br><br><br><br>Two', 'One\n\nTwo'],
    ['white space', '  One \n\t two&nbsp;&nbsp;three  ', 'One two three'],
    ['entities', '&lt;b&gt; &amp;amp; &eacute; &#8364; &#x1F600; &bogus;', '<b> &amp; é € 😀 &bogus;'],
    ['inline marks', '<b>One</b><i>two</i> <code>three</code>', 'Onetwo three'],
    ['headings', '<h2>Steps</h2><p>Go</p>', 'Steps\n\nGo'],
    ['a numbered list', '<p>Do:</p><ol><li>One</li><li>Two</li></ol>End', 'Do:\n\n1. One\n2. Two\n\nEnd'],
    ['a list that begins at 3', '<ol start="3"><li>a<li>b</ol>', '3. a\n4. b'],
    ['lists in lists', '<ol><li><p>a</p><ul><li>b</li></ul></li><li>c</li></ol>', '1. a\n   - b\n2. c'],
    ['items with several paragraphs', '<ul><li><p>a</p><p>b</p></li></ul>', '- a\n  b'],
    ['left-out end tags', '<ul><li>a<ul><li>b<li>c</ul><li>d</ul>', '- a\n  - b\n  - c\n- d'],
    ['code as it stands', '<pre><code>\n\nif (x) {\n\n  y\n}\n\n</code></pre>', 'if (x) {\n\n  y\n}'],
    ['code in a list', '<ol><li>Run<pre>a\n b</pre></li></ol>', '1. Run\n   a\n    b'],
    ['quotes', '<blockquote><p>a</p><p>b<br>c</p></blockquote><p>d</p>', '> a\n>\n> b\n> c\n\nd'],
    ['quotes in quotes', '<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n>\n> > b'],
    ['tables', '<table><tr><th>A<th>B<tr><td>1<br>x</td><td><p>2</p></td></table>', 'A | B\n1 x | 2'],
    [
      'images',
      'a <img alt="error.png" src="x"> <img src="y"> <img src="t" width="1">',
      'a [image: error.png] [image]',
    ],
    ['emoji as images', 'fine <img alt="🙂" src="x">', 'fine 🙂'],
    [
      'scripts, styles and comments',
      'a<script>alert("<b>")</script><style>b{}</style><!-- c --><!--[if mso]>d<![endif]-->e',
      'ae',
    ],
    ['what is hidden', 'a<div style="display:none">b<div>c</div></div><template>d</template>e', 'a\ne'],
    ['an unfinished script', 'a<script>var x = 1', 'a'],
    ['an unfinished tag', 'a <a href="https://x', 'a'],
    ['an unfinished entity', 'a &am', 'a &am'],
    ['a lone angle bracket', '1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['stray end tags', '</div></p></b>a</li></ul></table>b', 'a\n\nb'],
    ['nothing', '', ''],
    ['fillers of editors', 'a\u200bb\ufeff', 'ab'],
    [
      "Zendesk's wrapper",
      '<div class="zd-comment" dir="auto"><p dir="auto">Hi<br>there</p></div>',
      'Hi\nthere',
    ],
  ]
  it.each(cases)('%s', (_, html, text) => {
    expect(htmlToText(html).text).toBe(text)
  })
})

describe('what lies where', () => {
  it('covers whole lines with items and quotes, and exactly the code', () => {
    const rich = htmlToText(
      '<h1>Head</h1><ol><li>One<ul><li>deep</li></ul></li><li>Two <pre>a\n\nb</pre></li></ol><blockquote>said</blockquote>',
    )
    expect(quoted(rich, 'heading')).toEqual(['Head'])
    expect(quoted(rich, 'list-item')).toEqual(['1. One\n   - deep', '- deep', '2. Two\n   a\n\n   b'])
    expect(quoted(rich, 'code')).toEqual(['a\n\n   b'])
    expect(quoted(rich, 'quote')).toEqual(['> said'])
  })

  it('covers rows of tables', () => {
    expect(
      quoted(htmlToText('<table><tr><td>a</td><td>b</td></tr><tr><td></td></tr></table>'), 'table-row'),
    ).toEqual(['a | b'])
  })

  it('makes links absolute and finds addresses that are none', () => {
    const html =
      '<a href="/hc/1">here</a> <a href="javascript:alert(1)">not</a> <a href="">x</a> see https://a.example/b_(c), ' +
      '<a href="https://d.example/">https://d.example</a> (http://e.example/f?g=1).'
    const rich = htmlToText(html, 'https://acme.zendesk.com')
    expect(rich.links.map(({ href, start, end }) => [href, rich.text.slice(start, end)])).toEqual([
      ['https://acme.zendesk.com/hc/1', 'here'],
      ['https://a.example/b_(c)', 'https://a.example/b_(c)'],
      ['https://d.example/', 'https://d.example'],
      ['http://e.example/f?g=1', 'http://e.example/f?g=1'],
    ])
  })

  it('leaves relative links out where it is not known what they are relative to', () => {
    expect(htmlToText('<a href="/x">x</a>').links).toEqual([])
  })
})

describe('hostile markup', () => {
  const deep = 10_000
  const cases: readonly [name: string, html: string][] = [
    ['deep divisions', '<div>'.repeat(deep)],
    ['deep lists', '<ul><li>a'.repeat(deep)],
    ['deep quotes', '<blockquote>a'.repeat(deep)],
    ['deep tables', '<table><tr><td>a'.repeat(deep)],
    ['deep links', '<a href="https://x.example">a'.repeat(deep)],
    ['open and stray tags', '<ul>'.repeat(deep) + '<div>'.repeat(deep) + '<li></i>'.repeat(deep)],
    ['many brackets', '<'.repeat(deep * 10)],
    ['many attributes', `<a ${'x="1" '.repeat(deep)}>`],
    ['an address of brackets', `https://x.example/${')'.repeat(deep * 10)}`],
    ['one long line', 'On 12:00, '.repeat(deep)],
  ]
  it.each(cases)('%s', (_, html) => {
    const { text, blocks } = htmlToText(`${html}<p>the end</p>`)
    expect(text.length).toBeLessThan(2_500_000)
    for (const { start, end } of blocks) expect(0 <= start && start < end && end <= text.length).toBe(true)
  })
})
