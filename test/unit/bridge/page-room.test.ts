import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PageRoom } from '@/lib/bridge/page-room'

const LAYOUT = { side: 'right', width: 380, collapsed: false, inPage: true } as const

/** What the stand-in of the page was asked and told, in order. */
let log: string[]
let height: number
let frame: (() => void) | null

/** `<html>` as far as the room is written on it. */
let root: { readonly dataset: Record<string, string>; readonly style: CssMap }

beforeEach(() => {
  log = []
  height = 800
  frame = null
  root = { dataset: {}, style: new CssMap() }
  const body = {
    get scrollHeight() {
      log.push('measure')
      return height
    },
  }
  vi.stubGlobal('document', { documentElement: root, body, scrollingElement: null })
  vi.stubGlobal('window', { innerWidth: 1280, innerHeight: 800, dispatchEvent: () => log.push('resize') })
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    frame = run
    return 1
  })
  vi.stubGlobal('cancelAnimationFrame', () => {
    frame = null
  })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function nextFrame(): void {
  const run = frame
  frame = null
  run?.()
}

class CssMap extends Map<string, string> {
  setProperty(name: string, value: string): void {
    log.push(`write ${value}`)
    this.set(name, value)
  }
  getPropertyValue(name: string): string {
    return this.get(name) ?? ''
  }
  removeProperty(name: string): void {
    this.delete(name)
  }
}

describe('room for the panel', () => {
  it('is written at once, then once a frame however often it changes, measured before it is written', () => {
    const room = new PageRoom()
    room.give(LAYOUT)
    expect(log).toEqual(['measure', 'write 380px'])
    log = []
    for (let width = 381; width <= 480; width++) room.give({ ...LAYOUT, width })
    expect(log).toEqual([])
    nextFrame()
    expect(log).toEqual(['measure', 'write 480px'])
  })

  it('tells the page of a resize when the edge has come to rest, not on the way', () => {
    const room = new PageRoom()
    room.give(LAYOUT)
    for (const width of [390, 400, 410]) {
      room.give({ ...LAYOUT, width })
      nextFrame()
      vi.advanceTimersByTime(16)
    }
    expect(log).not.toContain('resize')
    vi.runAllTimers()
    expect(log.filter((line) => line === 'resize')).toHaveLength(1)
  })

  it('is not written again when nothing changed', () => {
    const room = new PageRoom()
    room.give(LAYOUT)
    room.give(LAYOUT)
    nextFrame()
    expect(log.filter((line) => line.startsWith('write'))).toHaveLength(1)
  })

  it.each([
    [1279, false, 'over'],
    [1279, true, 'app'],
    [1280, false, 'app'],
  ])('of a window of %i, collapsed %s, is %s', (innerWidth, collapsed, room) => {
    window.innerWidth = innerWidth
    new PageRoom().give({ ...LAYOUT, collapsed })
    expect(root.dataset['deskhandRoom']).toBe(room)
  })

  it('is made in another way once the page has become one that scrolls as a whole', () => {
    const room = new PageRoom()
    room.give(LAYOUT)
    height = 3_000
    room.look()
    expect(root.dataset['deskhandRoom']).toBe('document')
  })

  it('is known to be gone, and is made again', () => {
    const room = new PageRoom()
    room.give(LAYOUT)
    expect(room.isWhole).toBe(true)
    root.style.clear()
    expect(room.isWhole).toBe(false)
    room.mend()
    expect(room.isWhole).toBe(true)
    room.takeBack()
    expect([root.dataset, root.style.size]).toEqual([{}, 0])
  })
})
