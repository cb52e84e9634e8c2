import { describe, expect, it } from 'vitest'
import {
  asChosen,
  choiceFor,
  DEFAULT_CHOICE,
  wantsLanguage,
  type SourceChoice,
} from '@/lib/knowledge/source-choice'
import { openStored } from '@/lib/storage/versioned'
import { settingsItem } from '@/lib/storage/settings'

describe('what is chosen for a source', () => {
  const german: SourceChoice = { ...DEFAULT_CHOICE, audience: 'internal', languages: ['de'] }
  const choices = { kb: german }

  it('is as usual where nothing was chosen, whatever the source is called', () => {
    expect(choiceFor({}, 'kb')).toEqual(DEFAULT_CHOICE)
    expect(choiceFor({}, 'constructor')).toEqual(DEFAULT_CHOICE)
  })

  it('makes its articles internal, and no others', () => {
    expect(asChosen({ audience: 'public', n: 1 }, 'kb', choices)).toEqual({ audience: 'internal', n: 1 })
    expect(asChosen({ audience: 'public' }, 'other', choices)).toEqual({ audience: 'public' })
  })

  it('leaves out other languages, but not articles that name none', () => {
    expect(['de', 'DE', 'en-us', ''].filter((each) => wantsLanguage(german, each))).toEqual(['de', 'DE', ''])
    expect(wantsLanguage(DEFAULT_CHOICE, 'en-us')).toBe(true)
  })

  it('is added to settings of before without losing any', () => {
    const before = Object.entries(settingsItem.defaults).filter(
      ([name]) => name !== 'sources' && name !== 'mostArticles',
    )
    const data = { ...Object.fromEntries(before), theme: 'dark', disabledSources: ['kb'] }
    const { value, repaired } = openStored(settingsItem, { version: 1, data })
    expect(repaired).toEqual([])
    expect(value).toMatchObject({ theme: 'dark', disabledSources: ['kb'], sources: {}, mostArticles: 50_000 })
  })
})
