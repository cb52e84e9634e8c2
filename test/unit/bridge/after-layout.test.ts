import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterLayout } from '@/lib/bridge/after-layout'

/** A page that lays itself out when told, as far as observers of sizes see it. */
function pageOf() {
  const observing = new Set<() => void>()
  const page = { visibilityState: 'visible', documentElement: {} }
  vi.stubGlobal('document', page)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #report: () => void
      constructor(report: () => void) {
        this.#report = report
      }
      observe(): void {
        observing.add(this.#report)
      }
      disconnect(): void {
        observing.delete(this.#report)
      }
    },
  )
  return {
    page,
    layOut: () => [...observing].forEach((report) => report()),
    makeAnew: () => observing.clear(),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('afterLayout', () => {
  it('looks once after the next layout, however often it is asked', () => {
    const { layOut } = pageOf()
    const look = vi.fn()
    const ask = afterLayout(look)
    ask()
    ask()
    expect(look).not.toHaveBeenCalled()
    layOut()
    layOut()
    expect(look).toHaveBeenCalledTimes(1)
    ask()
    layOut()
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('asks nothing of a page that is not seen', () => {
    const { page, layOut } = pageOf()
    const look = vi.fn()
    const ask = afterLayout(look)
    page.visibilityState = 'hidden'
    ask()
    page.visibilityState = 'visible'
    layOut()
    expect(look).not.toHaveBeenCalled()
  })

  it('looks again at a page that made itself anew meanwhile', () => {
    const { layOut, makeAnew } = pageOf()
    const look = vi.fn()
    const ask = afterLayout(look)
    ask()
    makeAnew()
    vi.advanceTimersByTime(3_000)
    ask()
    layOut()
    expect(look).toHaveBeenCalledTimes(1)
  })
})
