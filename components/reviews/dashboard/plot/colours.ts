import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** What is drawn with. A canvas knows no custom properties: they are looked up when it is drawn. */
export interface Colours {
  readonly line: string
  readonly text: string
  readonly muted: string
  readonly grid: string
  readonly ground: string
  readonly target: string
  readonly font: string
}

export function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    line: token('--accent-text'),
    text: token('--text'),
    muted: token('--text-muted'),
    grid: token('--border'),
    ground: token('--bg-raised'),
    target: token('--warn'),
    font: token('--font'),
  }
}

/** A colour of the tokens, `#rrggbb`, that lets the ground through. @param opacity 0–1 */
export function thin(colour: string, opacity: number): string {
  return `${colour}${Math.round(255 * opacity)
    .toString(16)
    .padStart(2, '0')}`
}

/** A number that changes with the theme of the page, and with the paper: a page is printed in the light colours. */
export function useThemeTurn(): number {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const next = () => setTurn((before) => before + 1)
    const watch = new MutationObserver(next)
    watch.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    // The printer waits for nothing that is drawn later.
    const nextAtOnce = () => flushSync(next)
    const paper = matchMedia('print')
    paper.addEventListener('change', nextAtOnce)
    return () => {
      watch.disconnect()
      paper.removeEventListener('change', nextAtOnce)
    }
  }, [])
  return turn
}
