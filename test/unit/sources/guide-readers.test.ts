import { describe, expect, it } from 'vitest'
import { audienceOf, brandOf, openSegmentsIn, otherBrandsIn } from '@/lib/sources/guide-readers'

describe('who may read an article', () => {
  it.each([
    ['nobody named', null, undefined, 'public'],
    ['an empty list', null, [], 'public'],
    ['everybody who signs in', 3, undefined, 'signed-in'],
    ['staff', 1, undefined, 'internal'],
    ['some customers', 2, [2], 'internal'],
    // Whoever is in one of them may read it.
    ['staff and everybody who signs in', 1, [1, 3], 'signed-in'],
    ['a list alone', null, [1], 'internal'],
  ] as const)('%s', (_name, user_segment_id, several, audience) => {
    const article = { user_segment_id, user_segment_ids: several && [...several] }
    expect(audienceOf(article, [3])).toBe(audience)
  })

  it('is the team for every segment while segments are unknown', () => {
    expect(audienceOf({ user_segment_id: 3, user_segment_ids: null }, null)).toBe('internal')
    expect(audienceOf({ user_segment_id: null, user_segment_ids: null }, null)).toBe('public')
  })

  it.each([
    [{}, [1]],
    [{ user_type: 'staff' }, []],
    [{ tags: ['vip'] }, []],
    [{ or_tags: ['vip'] }, []],
    [{ organization_ids: [7] }, []],
    [{ group_ids: [7] }, []],
    [{ user_type: 'something new' }, []],
    [{ id: 'x' }, []],
  ])('a segment with %o', (more, open) => {
    expect(openSegmentsIn([{ id: 1, user_type: 'signed_in_users', tags: [], ...more }])).toEqual(open)
  })
})

describe('brands', () => {
  const brands = [
    { name: 'Acme', subdomain: 'acme', default: true, has_help_center: true },
    { name: 'Labs', subdomain: 'Labs', brand_url: 'not an address', has_help_center: true },
  ]

  it('are the others, seen from the help centre that is open', () => {
    expect(otherBrandsIn(brands, 'https://acme.zendesk.com').map(({ name }) => name)).toEqual(['Labs'])
    expect(otherBrandsIn(brands, 'https://labs.zendesk.com').map(({ name }) => name)).toEqual(['Acme'])
    expect(otherBrandsIn(brands, 'https://renamed.zendesk.com').map(({ name }) => name)).toEqual(['Labs'])
  })

  it('are known by the address of an article', () => {
    const others = otherBrandsIn(brands, 'https://acme.zendesk.com')
    expect(brandOf('https://labs.zendesk.com/hc/en-us/articles/1', others)).toBe('Labs')
    expect(brandOf('https://acme.zendesk.com/hc/en-us/articles/1', others)).toBeUndefined()
  })
})
