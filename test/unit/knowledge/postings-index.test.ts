import { describe, expect, it } from 'vitest'
import type { Article } from '@/lib/knowledge/article'
import { PostingsIndex } from '@/lib/knowledge/index/postings-index'
import { queryOfParts } from '@/lib/knowledge/query'
import { articleOf, SMALL_BASE } from './samples'

function indexOf(articles: readonly Article[]): PostingsIndex {
  const index = new PostingsIndex()
  index.add(articles)
  return index
}

async function idsFor(index: PostingsIndex, text: string, n = 5): Promise<string[]> {
  const hits = await index.suggest(queryOfParts([{ text, weight: 1 }]), n)
  return hits.map((hit) => hit.document.id)
}

describe('ranking', () => {
  const index = indexOf(SMALL_BASE)

  it.each([
    ['an error code', 'we get RLY-3009 on every call', 'kb/webhook'],
    ['other forms of the words', 'exporting a CSV of the rows stops', 'kb/export'],
    ['a misspelt word the index has never seen', 'my dashbord is a problem', 'kb/slow'],
    [
      'the article in the language of the ticket',
      'Ich kann die Rechnung nicht finden, wo ist sie?',
      'kb/rechnung',
    ],
  ])('finds %s', async (_name, text, id) => {
    expect((await idsFor(index, text))[0]).toBe(id)
  })

  it('finds nothing for words nobody wrote', async () => {
    expect(await idsFor(index, 'zzqx 😀')).toEqual([])
  })

  it('says which words made the match and how much of the question they cover', async () => {
    const [hit] = await index.suggest(queryOfParts([{ text: 'RLY-3009 since Monday', weight: 1 }]), 1)
    expect(hit?.matched[0]?.written).toContain('3009')
    expect(hit?.coverage).toBeGreaterThan(0)
    expect(hit?.coverage).toBeLessThanOrEqual(1)
  })

  it('leaves out what a filter does not keep', async () => {
    const keeps = (document: { language: string }) => document.language === 'de'
    const hits = await index.suggest(queryOfParts([{ text: 'PDF', weight: 1 }]), 5, { keeps })
    expect(hits.map((hit) => hit.document.id)).toEqual(['kb/rechnung'])
  })

  it.each([
    ['nl', 'De printer op de tweede verdieping is offline en drukt niet meer af', 'nl'],
    ['pl', 'Drukarka na drugim piętrze jest offline i nic nie drukuje', 'pl'],
    ['nb', 'Skriveren i andre etasje er offline og skriver ikke ut lenger', 'no'],
  ])('has the article in the language of the ticket first: %s', async (_tag, text, language) => {
    const offline = 'printer offline, drukarka offline, skriveren offline'
    const base = indexOf([
      articleOf('en', offline, '', { language: 'en-us' }),
      articleOf('nl', offline, '', { language: 'nl' }),
      articleOf('pl', offline, '', { language: 'pl' }),
      articleOf('no', offline, '', { language: 'nb' }),
    ])
    expect(queryOfParts([{ text, weight: 1 }]).language).toBe(language)
    expect((await idsFor(base, text))[0]).toBe(`kb/${language}`)
  })

  it('tells the language of articles without a tag', () => {
    const base = indexOf([
      articleOf('1', 'Printer offline', 'Zet de printer uit en weer aan en wacht tot het lampje groen is.', {
        language: '',
      }),
      articleOf('2', 'RLY-3009', '4.12.1', { language: '' }),
    ])
    expect(base.documents().map(({ language }) => language)).toEqual(['nl', ''])
  })

  it('lets votes lift an article', async () => {
    const twins = indexOf([articleOf('a', 'Reset a password'), articleOf('b', 'Reset a password')])
    const votes = new Map([['kb/b', 1]])
    const hits = await twins.suggest(queryOfParts([{ text: 'password reset', weight: 1 }]), 2, { votes })
    expect(hits[0]?.document.id).toBe('kb/b')
  })

  it('takes votes for an article as votes for its translations', async () => {
    const base = indexOf([
      articleOf('a', 'Sign-in'),
      articleOf('b', 'Invoices'),
      articleOf('b:de', 'Rechnungen', '', { language: 'de' }),
    ])
    const query = { ...queryOfParts([{ text: 'anmelden', weight: 1 }]), language: 'de' }
    const hits = await base.suggest(query, 2, { votes: new Map([['kb/b', 1]]) })
    expect(hits.map(({ document }) => document.id)).toEqual(['kb/b:de'])
  })

  it('brings in an article that only votes speak for', async () => {
    const base = indexOf([articleOf('a', 'Sign-in'), articleOf('b', 'Invoices')])
    const votes = new Map([['kb/b', 1.5]])
    const hits = await base.suggest(queryOfParts([{ text: 'sign-in', weight: 1 }]), 2, { votes })
    expect(hits.map(({ document }) => document.id)).toEqual(['kb/b', 'kb/a'])
    expect(hits[0]).toMatchObject({ score: 1.5, text: 0, matched: [] })
    expect(hits[1]?.score).toBe(1)
  })

  it('offers one translation of an article', async () => {
    const two = indexOf([
      articleOf('7', 'Invoices PDF'),
      articleOf('7:de', 'Rechnungen PDF', '', { language: 'de' }),
    ])
    expect(await idsFor(two, 'PDF of the invoices that we have')).toEqual(['kb/7'])
  })
})

describe('changing', () => {
  it('replaces an article with the same id', async () => {
    const index = indexOf(SMALL_BASE)
    index.add([articleOf('export', 'Printing labels')])
    expect(index.size).toBe(SMALL_BASE.length)
    expect(await idsFor(index, 'CSV')).toEqual([])
    expect(await idsFor(index, 'printing')).toEqual(['kb/export'])
  })

  it('takes the last of articles with the same id in one batch', async () => {
    const index = indexOf([articleOf('x', 'First'), articleOf('x', 'Second')])
    expect(index.documents().map((document) => document.title)).toEqual(['Second'])
  })

  it('forgets removed articles, and ids it never knew do not matter', async () => {
    const index = indexOf(SMALL_BASE)
    index.remove(['kb/export', 'kb/never'])
    expect(await idsFor(index, 'CSV export')).not.toContain('kb/export')
    expect(index.size).toBe(SMALL_BASE.length - 1)
  })

  it('answers the same however the articles came in', async () => {
    const oneByOne = new PostingsIndex()
    for (const item of SMALL_BASE) oneByOne.add([item])
    for (let time = 0; time < 5; time += 1) oneByOne.add(SMALL_BASE.slice(0, 3))
    const whole = indexOf(SMALL_BASE)
    oneByOne.toStored()
    for (const text of ['RLY-3009', 'download the invoice as PDF', 'phone code sign in']) {
      expect(await idsFor(oneByOne, text)).toEqual(await idsFor(whole, text))
    }
  })
})

describe('stored form', () => {
  it('survives a structured clone and answers alike', async () => {
    const index = indexOf(SMALL_BASE)
    const again = PostingsIndex.fromStored(structuredClone(index.toStored()))
    expect(again?.size).toBe(index.size)
    expect(again && (await idsFor(again, 'webhook secret'))).toEqual(await idsFor(index, 'webhook secret'))
  })

  it('remembers what was removed and replaced', async () => {
    const many = Array.from({ length: 30 }, (_, at) => articleOf(`n${at}`, `Number ${at} plum`))
    const index = indexOf(many)
    index.remove(['kb/n3'])
    index.add([articleOf('n4', 'Pear')])
    const again = PostingsIndex.fromStored(structuredClone(index.toStored()))
    expect(again?.size).toBe(29)
    const ids = again ? await idsFor(again, 'plum', 50) : []
    expect(ids).toHaveLength(28)
    expect(ids).not.toContain('kb/n3')
    expect(again && (await idsFor(again, 'pear'))).toEqual(['kb/n4'])
  })

  it('holds nothing of removed articles once they are many', () => {
    const index = indexOf(SMALL_BASE)
    index.remove(['kb/webhook'])
    expect(JSON.stringify(index.toStored())).not.toContain('rly-3009')
  })

  it('is not read when another version wrote it', () => {
    const [segment] = indexOf(SMALL_BASE).toStored().segments
    expect(
      segment && PostingsIndex.fromStored({ segments: [{ ...segment, format: 0 }], struckOut: [[]] }),
    ).toBeNull()
  })

  it('may be empty', async () => {
    const empty = PostingsIndex.fromStored(new PostingsIndex().toStored())
    expect(empty && (await idsFor(empty, 'anything'))).toEqual([])
  })
})

describe('odd articles', () => {
  it.each([
    ['without a body', articleOf('odd', 'Lonely title'), 'lonely', 'kb/odd'],
    ['of 5 MB', articleOf('odd', 'Huge', `needle ${'straw '.repeat(900_000)}`), 'needle', 'kb/odd'],
    ['with words of Object.prototype', articleOf('odd', 'constructor toString'), 'constructor', 'kb/odd'],
    ['alone', articleOf('odd', 'Only one'), 'only one', 'kb/odd'],
  ])('%s', async (_name, item, text, id) => {
    expect(await idsFor(indexOf([item]), text)).toEqual([id])
  })
})
