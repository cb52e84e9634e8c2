import { describe, expect, it } from 'vitest'
import { article } from '@/lib/knowledge/article'
import { fileSourceId, toArticle } from '@/lib/knowledge/files/to-article'
import { readFiles } from './files-of'

const sourceId = fileSourceId('Handbook')
const choice = { sourceId, audience: 'public', language: '' } as const
const made = (text: string, more: Partial<Parameters<typeof toArticle>[1]> = {}) =>
  readFiles({ 'kb.csv': text }).drafts.map((draft) => toArticle(draft, { ...choice, ...more }))

describe('an article of a file', () => {
  it('is one like any other, with the same id at the next import', () => {
    const [before] = made('id,title,body\n7,Old title,Old text\n')
    const [after] = made('id,title,body\n7,New title,New text\n')
    expect(article.parse(before)).toEqual(before)
    expect(after?.id).toBe(before?.id)
    expect(after?.id.startsWith(`${sourceId}/`)).toBe(true)
  })

  it('has other ids in another source and in another language', () => {
    const text = 'id,title,body,locale\n7,A,a,en\n7,B,b,de\n'
    const [english, german] = made(text)
    expect(german?.id).toBe(english?.id.replace(/:en$/, ':de'))
    expect(made(text, { sourceId: fileSourceId('Other') })[0]?.id).not.toBe(english?.id)
  })

  it('is internal when the file or the person says so', () => {
    const text = 'title,body,audience\nA,a,public\nB,b,internal\nC,c,\n'
    expect(made(text).map(({ audience }) => audience)).toEqual(['public', 'internal', 'public'])
    expect(new Set(made(text, { audience: 'internal' }).map(({ audience }) => audience))).toEqual(
      new Set(['internal']),
    )
  })

  it('has the language of the file, else the chosen one, else the one it is written in', () => {
    const text =
      'title,body,lang\nA,Das ist nicht die Lösung und wird auch nicht mehr als eine sein,\nB,b,fr\nC,c,\n'
    expect(made(text).map(({ language }) => language)).toEqual(['de', 'fr', ''])
    expect(made(text, { language: 'es' }).map(({ language }) => language)).toEqual(['es', 'fr', 'es'])
  })
})

it('names a source alike however its name is written', () => {
  expect(fileSourceId(' handBOOK ')).toBe(sourceId)
  expect(sourceId).toMatch(/^files@[0-9a-f]{24}$/)
})
