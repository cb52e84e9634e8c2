import { describe, expect, it } from 'vitest'
import { appliesTo, applicableCategories, type ConditionFacts } from '@/lib/review/card/applies'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import type { CardCondition } from '@/lib/review/card/card'

const CHAT: ConditionFacts = { channel: 'Chat', type: 'Incident', tags: ['vip', 'sso'], stage: 'solved' }

describe('which categories are for a ticket', () => {
  it.each<[string, CardCondition | undefined, Partial<ConditionFacts>, boolean]>([
    ['no condition', undefined, {}, true],
    ['one of the channels, letter case aside', { channels: ['email', 'chat'] }, {}, true],
    ['another channel', { channels: ['phone'] }, {}, false],
    ['a channel that could not be read', { channels: ['phone'] }, { channel: null }, true],
    ['a type, with spaces around it', { types: [' incident '] }, {}, true],
    ['another type', { types: ['question'] }, {}, false],
    ['a type that is not set', { types: ['question'] }, { type: null }, true],
    ['any one of the tags', { tags: ['billing', 'SSO'] }, {}, true],
    ['none of the tags', { tags: ['billing'] }, {}, false],
    ['a ticket without tags', { tags: ['billing'] }, { tags: [] }, false],
    ['the stage', { stages: ['solved', 'waiting'] }, {}, true],
    ['another stage', { stages: ['new'] }, {}, false],
    ['all of several parts', { channels: ['chat'], tags: ['vip'], stages: ['solved'] }, {}, true],
    [
      'all but one of several parts',
      { channels: ['chat'], tags: ['billing'], stages: ['solved'] },
      {},
      false,
    ],
  ])('%s', (_, when, facts, expected) => {
    expect(appliesTo(when ? { when } : {}, { ...CHAT, ...facts })).toBe(expected)
  })

  it('keeps the order of the card', () => {
    const engineer = builtInCards().find(({ id }) => id === 'engineer')
    if (!engineer) throw new Error('there is no card of the engineer')
    const ids = (facts: ConditionFacts) => applicableCategories(engineer, facts).map(({ id }) => id)
    const all = engineer.categories.map(({ id }) => id)
    expect(ids(CHAT)).toEqual(all)
    expect(ids({ ...CHAT, stage: 'new' })).toEqual(all.filter((id) => id !== 'documentation'))
  })
})
