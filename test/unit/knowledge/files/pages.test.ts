import { describe, expect, it } from 'vitest'
import { CHANGED, readFiles } from './files-of'

describe('a Markdown file', () => {
  it('has its first heading as title and keeps the others', () => {
    const text = '# Reset a password\n\nFor *admins*.\n\n## Steps\n\n1. Open **Settings**\n2. Press `Reset`\n'
    expect(readFiles({ 'guides/reset.md': text })).toEqual({
      drafts: [
        {
          key: 'path guides/reset.md',
          title: 'Reset a password',
          body: 'For admins.\n\nSteps\n\n1. Open Settings\n2. Press Reset',
          headings: ['Steps'],
          labels: [],
          url: '',
          audience: null,
          language: '',
          updatedAt: CHANGED,
        },
      ],
      problems: [],
      problemCount: 0,
      files: 1,
    })
  })

  it('says more in its front matter', () => {
    const text =
      '---\nid: kb-9\ntitle: "Refunds: how"\ntags: [money, orders]\nlang: de\nvisibility: internal\nurl: https://kb.example/9\ndate: 2026-02-01\n---\nText.\n'
    expect(readFiles({ 'a.md': text }).drafts).toMatchObject([
      {
        key: 'id kb-9',
        title: 'Refunds: how',
        body: 'Text.',
        labels: ['money', 'orders'],
        language: 'de',
        audience: 'internal',
        url: 'https://kb.example/9',
        updatedAt: '2026-02-01T00:00:00.000Z',
      },
    ])
  })

  it.each([
    ['broken front matter', '---\ntitle: [a\n---\nText that stays.\n', 'Text that stays.'],
    ['a line at the top', '---\nOnly a line\n---\nText that stays.\n', 'Text that stays.'],
    ['aliases that grow', '---\na: &a [x, x]\nb: [*a, *a]\n---\nText that stays.\n', 'Text that stays.'],
    ['scripts', '# T\n\n<script>alert(1)</script>\n\nText that stays.\n', 'Text that stays.'],
  ])('with %s keeps its text', (_, text, kept) => {
    const [draft] = readFiles({ 'my-page_two.md': text }).drafts
    expect(draft?.body).toContain(kept)
    expect(draft?.body).not.toContain('alert')
  })

  it('without a heading is called like its file', () => {
    expect(readFiles({ 'help/my-page_two.md': 'Text.' }).drafts[0]?.title).toBe('My page two')
  })

  it.each(['_a', '[', '> ', '![a](', '<a ', '**a *b ', '|a'])(
    'made of %j alone is read to its end',
    (piece) => {
      const { drafts, problems } = readFiles({
        'odd.md': `# Odd\n\nText.\n\n${piece.repeat(60_000 / piece.length)}`,
      })
      expect(problems).toEqual([])
      expect(drafts).toMatchObject([{ title: 'Odd' }])
    },
  )

  it('of a size that no article has is read in part, and told of', () => {
    const { drafts, problems } = readFiles({ 'long.md': `# Long\n\n${'a word or two. '.repeat(400_000)}` })
    expect(drafts).toHaveLength(1)
    expect(problems).toEqual([{ file: 'long.md', fault: 'cut' }])
  })
})

describe('an HTML file', () => {
  it('has its first heading as title, or what its head says', () => {
    const body = '<p>Text.</p><script>x()</script><img src="data:image/png;base64,AAAA">'
    const page = (inner: string) =>
      `<!doctype html><html lang="de-AT"><head><title>Head &amp; tail</title></head><body>${inner}</body></html>`
    expect(readFiles({ 'a.html': page(`<h1>Top</h1>${body}`) }).drafts).toMatchObject([
      { title: 'Top', body: 'Text.\n\n[image]', headings: [], language: 'de-at' },
    ])
    expect(readFiles({ 'a.htm': page(body) }).drafts).toMatchObject([
      { title: 'Head & tail', body: 'Text.\n\n[image]' },
    ])
  })
})

describe('a plain text', () => {
  it('has a short first line as title', () => {
    expect(readFiles({ 'a.txt': 'Proxy settings\n\nAsk for the port.' }).drafts).toMatchObject([
      { title: 'Proxy settings', body: 'Ask for the port.' },
    ])
    expect(readFiles({ 'the_proxy.txt': 'Ask for the port.' }).drafts).toMatchObject([{ title: 'The proxy' }])
  })
})

describe('a file that is no article', () => {
  it.each([
    ['empty', 'a.md', '', 'empty'],
    ['blank', 'a.csv', ' \n ', 'empty'],
    ['of another kind', 'a.docx', 'PK', 'other-kind'],
    ['bytes', 'a.txt', Uint8Array.from({ length: 999 }, (_, at) => (at % 3 === 0 ? 0 : 200)), 'not-text'],
    ['a heading alone', 'a.md', '# Title\n', 'no-text'],
  ])('because it is %s is told of', (_, name, content, fault) => {
    expect(readFiles({ [name]: content })).toMatchObject({ drafts: [], problems: [{ file: name, fault }] })
  })
})
