import { useEffect, useEffectEvent } from 'react'
import type { RefObject } from 'react'

/** Tells when what is open is to be closed: Escape was pressed (`byKey`), or the person went on outside of `part`. */
export function useCloser(
  open: boolean,
  part: RefObject<HTMLElement | null>,
  close: (byKey: boolean) => void,
): void {
  const closeNow = useEffectEvent(close)
  useEffect(() => {
    if (!open) return
    const pressed = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') closeNow(true)
    }
    const moved = ({ target }: Event) => {
      if (!(target instanceof Node && part.current?.contains(target))) closeNow(false)
    }
    addEventListener('keydown', pressed)
    addEventListener('focusin', moved)
    addEventListener('pointerdown', moved)
    return () => {
      removeEventListener('keydown', pressed)
      removeEventListener('focusin', moved)
      removeEventListener('pointerdown', moved)
    }
  }, [open, part])
}
