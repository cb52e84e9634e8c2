import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFiles, utf8 } from './files-of'

const zip = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 9 = 9) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? utf8(content) : content,
      ]),
    ),
    { level },
  )
const read = (bytes: Uint8Array) => readFiles({ 'kb.zip': bytes })

describe('an archive', () => {
  it.each([0, 9] as const)('gives the articles of all its files, packed at level %i', (level) => {
    const { drafts, problems, files } = read(
      zip(
        {
          'kb-2026/a.md': '# A\n\nText a.',
          'kb-2026/sub/b.html': '<h1>B</h1><p>Text b.</p>',
          'kb-2026/c.csv': 'title,body\nC,Text c.\n',
          'kb-2026/picture.png': Uint8Array.of(1, 2, 3),
        },
        level,
      ),
    )
    expect(problems).toEqual([])
    expect(files).toBe(4)
    expect(drafts.map(({ key, title, body }) => [key, title, body])).toEqual([
      ['path a.md', 'A', 'Text a.'],
      ['path sub/b.html', 'B', 'Text b.'],
      ['title C', 'C', 'Text c.'],
    ])
  })

  it.each([
    '../a.md',
    'x/../../a.md',
    '/etc/a.md',
    'C:/a.md',
    'x\\..\\a.md',
    '.git/a.md',
    '__MACOSX/a.md',
    'inner.zip',
  ])('passes over %s', (path) => {
    expect(read(zip({ [path]: '# A\n\nText.', 'good.md': '# Good\n\nText.' })).drafts).toMatchObject([
      { title: 'Good' },
    ])
  })

  it('that was made to grow is refused whole', () => {
    const bomb = zip({ 'good.md': '# Good\n\nText.', 'a.txt': new Uint8Array(12_000_000).fill(97) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(read(bomb)).toMatchObject({ drafts: [], problems: [{ file: 'kb.zip', fault: 'zip-bomb' }] })
  })

  it('that lies about its sizes is refused, too', () => {
    const bomb = zip({ 'a.txt': new Uint8Array(12_000_000).fill(97) })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    view.setUint32(22, 100, true)
    view.setUint32(bomb.length - 22 - (46 + 5) + 24, 100, true)
    expect(read(bomb)).toMatchObject({ drafts: [], problems: [{ fault: 'zip-bomb' }] })
  })

  it('that was cut is refused', () => {
    const whole = zip({ 'a.md': `# A\n\n${'Text. '.repeat(50)}` })
    expect(read(whole.subarray(0, whole.length - 30))).toMatchObject({
      drafts: [],
      problems: [{ file: 'kb.zip', fault: 'broken-zip' }],
    })
  })

  it('that is none, or holds nothing to read, is told of', () => {
    expect(read(utf8('no archive at all, whatever its name'))).toMatchObject({
      problems: [{ fault: 'broken-zip' }],
    })
    expect(read(zip({ 'picture.png': 'x' }))).toMatchObject({
      drafts: [],
      problems: [{ fault: 'no-articles' }],
    })
  })

  it('with one broken file keeps the others', () => {
    const bytes = zip({ 'a.md': `# A\n\n${'Some words here. '.repeat(40)}`, 'b.md': '# B\n\nText b.' })
    bytes.fill(0xff, 34, 60)
    const { drafts, problems } = read(bytes)
    expect(drafts.map(({ title }) => title)).toEqual(['B'])
    expect(problems).toEqual([{ file: 'a.md', fault: 'broken-entry' }])
  })
})
