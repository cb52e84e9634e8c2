import { describe, expect, it } from 'vitest'
import { CHANGED, readFiles, utf8 } from './files-of'

const ofTable = (text: string) => readFiles({ 'kb.csv': text })

describe('a table of articles', () => {
  it('is read by the usual names of its columns, in any order and writing', () => {
    const { drafts, problems } = ofTable(
      'Article ID;Tags;Title;Visibility;Content;Locale;URL;Last Updated\n' +
        '17;printer, labels;Printing labels;internal;"First line\nSecond; line";en_US;https://kb.example/17;2026-03-04\n',
    )
    expect(problems).toEqual([])
    expect(drafts).toEqual([
      {
        key: 'id 17',
        title: 'Printing labels',
        body: 'First line\nSecond; line',
        headings: [],
        labels: ['printer', 'labels'],
        url: 'https://kb.example/17',
        audience: 'internal',
        language: 'en-us',
        updatedAt: '2026-03-04T00:00:00.000Z',
      },
    ])
  })

  it('gives HTML as text with its headings, without scripts and the data of pictures', () => {
    const [draft] = ofTable(
      'title,body\nReset,"<h2>Steps</h2><p>Open <b>Settings</b>.</p><script>alert(1)</script><img src=""data:image/png;base64,AAAA"">"\n',
    ).drafts
    expect(draft).toMatchObject({
      body: 'Steps\n\nOpen Settings.\n\n[image]',
      headings: ['Steps'],
      updatedAt: CHANGED,
    })
  })

  it('reads an article of 5 MB in part, and tells of it', () => {
    const { drafts, problems } = ofTable(`title,body\nLong,"${'<p>Some words.</p>'.repeat(280_000)}"\n`)
    expect(drafts).toMatchObject([{ title: 'Long' }])
    expect(problems).toEqual([{ file: 'kb.csv', fault: 'cut', place: 2 }])
  })

  it('names the columns it found when those that are needed are missing', () => {
    expect(ofTable('Ref,Owner,Notes\n1,Ana,hello\n')).toMatchObject({
      drafts: [],
      problems: [{ file: 'kb.csv', fault: 'columns', found: ['Ref', 'Owner', 'Notes'] }],
    })
  })

  it.each([
    ['never closed', 'title,body\nOne,"fine"\nTwo,"never closed\nThree,x\n', 3],
    ['text behind the closing one', 'title,body\nOne,"fine" really\nTwo,x\n', 2],
  ])('is refused with the row when a quote is %s', (_, text, place) => {
    expect(ofTable(text)).toMatchObject({ drafts: [], problems: [{ fault: 'quotes', place }] })
  })

  it('leaves out rows without a title or a text, and tells which', () => {
    const { drafts, problems } = ofTable('title,body\n,no title\nNo text,\n\nGood,Text\n')
    expect(drafts.map(({ title }) => title)).toEqual(['Good'])
    expect(problems).toEqual([
      { file: 'kb.csv', fault: 'no-title', place: 2 },
      { file: 'kb.csv', fault: 'no-text', place: 3 },
    ])
  })

  it('keeps the first of two rows with one id, both of one title, and all translations', () => {
    expect(ofTable('id,title,body\n1,First,a\n1,Second,b\n')).toMatchObject({
      drafts: [{ title: 'First' }],
      problems: [{ file: 'Second', fault: 'twice' }],
    })
    expect(ofTable('title,body\nSame,a\nSame,b\n').drafts.map(({ key }) => key)).toEqual([
      'title Same',
      'title Same 2',
    ])
    expect(ofTable('id,title,body,locale\n1,Help,a,en\n1,Hilfe,b,de\n').drafts).toHaveLength(2)
  })

  it('takes https addresses only', () => {
    const text = 'title,body,url\nA,a,javascript:alert(1)\nB,b,http://kb.example/\nC,c,https://kb.example/c\n'
    const { drafts, problems } = ofTable(text)
    expect(drafts.map(({ url }) => url)).toEqual(['', '', 'https://kb.example/c'])
    expect(problems.map(({ fault, place }) => [fault, place])).toEqual([
      ['address', 2],
      ['address', 3],
    ])
  })

  it('takes an audience it does not know for internal', () => {
    const { drafts } = ofTable('title,body,audience\nA,a,Public\nB,b,Gold partners\nC,c,\n')
    expect(drafts.map(({ audience }) => audience)).toEqual(['public', 'internal', null])
  })

  it.each([
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('title,body\nGerät,größer\n'))],
    ['UTF-16', wide('title,body\nGerät,größer\n')],
    ['Windows-1252', Uint8Array.from('title,body\nGerät,größer\n', (letter) => letter.charCodeAt(0))],
  ])('is read in %s', (_, bytes) => {
    expect(readFiles({ 'kb.csv': bytes }).drafts).toMatchObject([{ title: 'Gerät', body: 'größer' }])
  })
})

describe('a JSON file', () => {
  const one = { id: 4, title: 'Refunds', body: '<p>Within 30 days.</p>', label_names: ['money'] }

  it.each([
    ['a list', [one]],
    ['an object that holds one', { count: 1, articles: [one] }],
  ])('is read as %s', (_, value) => {
    expect(readFiles({ 'kb.json': JSON.stringify(value) })).toMatchObject({
      drafts: [{ key: 'id 4', title: 'Refunds', body: 'Within 30 days.', labels: ['money'] }],
      problems: [],
    })
  })

  it.each([
    ['broken', '[{"title":', 'not-json'],
    ['something else', '{"tickets":[]}', 'no-articles'],
    ['a figure', '17', 'no-articles'],
    ['objects with other names', '[{"ref":1,"owner":"Ana"}]', 'columns'],
    ['nested without end', '['.repeat(200_000), 'not-json'],
  ])('is refused with a reason when it is %s', (_, text, fault) => {
    expect(readFiles({ 'kb.json': text })).toMatchObject({ drafts: [], problems: [{ fault }] })
  })

  it('is not misled by names that objects have by themselves', () => {
    const text = '[{"__proto__":{"title":"x","body":"y"},"constructor":"z"},{"title":"Real","body":"text"}]'
    expect(readFiles({ 'kb.json': text }).drafts.map(({ title }) => title)).toEqual(['Real'])
  })

  it('of one object a line is read without its broken lines', () => {
    const text = '{"title":"A","body":"a"}\n\n{"title":"B",\n[1]\n{"title":"C","body":"c"}\n'
    for (const name of ['kb.jsonl', 'kb.ndjson', 'kb.json']) {
      const { drafts, problems } = readFiles({ [name]: text })
      expect(drafts.map(({ title }) => title)).toEqual(['A', 'C'])
      expect(problems).toEqual([
        { file: name, fault: 'line', place: 3 },
        { file: name, fault: 'line', place: 4 },
      ])
    }
  })
})

function wide(text: string): Uint8Array {
  const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0))
  return Uint8Array.of(0xff, 0xfe, ...new Uint8Array(units.buffer))
}
