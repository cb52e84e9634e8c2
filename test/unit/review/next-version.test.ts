import { expect, it } from 'vitest'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import { changedCard } from '@/lib/review/card/next-version'

const [card] = builtInCards()
if (!card) throw new Error('there is no card')
const changed = { ...card, title: 'Ours', passAt: 80 }

it('follows a version that was used by the next one, with everything else as it was given', () => {
  expect(changedCard({ id: card.id, version: 3 }, changed, true)).toEqual({ ...changed, version: 4 })
})

it('changes a version in place that nothing was made with', () => {
  expect(changedCard({ id: card.id, version: 3 }, changed, false)).toEqual({ ...changed, version: 3 })
})

it('never changes the id, whatever was given', () => {
  expect(changedCard(card, { ...changed, id: 'other', version: 9 }, true)).toMatchObject({
    id: card.id,
    version: 2,
  })
})

it('says so when there is no version left', () => {
  expect(() => changedCard({ id: 'ours', version: 100_000 }, changed, true)).toThrow(/no version after/)
})
