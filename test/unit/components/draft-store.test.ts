import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { draftStore } from '@/components/editor/draft-store'

const texts = new Map<string, string>()
const setItem = vi.fn((key: string, text: string) => void texts.set(key, text))
beforeEach(() => {
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => texts.get(key) ?? null,
    removeItem: (key: string) => texts.delete(key),
    setItem,
  })
})
afterEach(() => {
  texts.clear()
  vi.unstubAllGlobals()
})

const store = draftStore('note-draft', (value) => (typeof value === 'string' ? value : null))

describe('unsaved changes of a document', () => {
  test('are there until they are forgotten, each document its own', () => {
    store.keep('one', 'changed')
    expect(store.kept('one')).toBe('changed')
    expect(store.kept('two')).toBeNull()
    expect(draftStore('other-draft', String).kept('one')).toBeNull()
    store.forget('one')
    expect(store.kept('one')).toBeNull()
  })

  test.each(['{', '12'])('are none where %s lies in their place', (text) => {
    texts.set('note-draft:one', text)
    expect(store.kept('one')).toBeNull()
  })

  test('do not leave older ones behind where the tab has no room for them', () => {
    store.keep('one', 'older')
    setItem.mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    store.keep('one', 'newer')
    expect(store.kept('one')).toBeNull()
  })
})
