import { useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { PANEL_WIDTH } from '@/lib/messaging/layout'
import type { PageLayout } from '@/lib/messaging/layout'
import { pageZoom } from '../desk'
import { PANEL_KEYS } from './panel-keys'

/** How far an arrow key moves the edge, in px. */
const STEP = 16

/** Where a drag began. */
interface Grip {
  readonly screenX: number
  readonly width: number
  /** Screen px to a CSS px of the page. */
  zoom: number
  /** The width it was dragged to; null before it moved. */
  last: number | null
}

/**
 * Dragging the inner edge of the panel. It counts in screen coordinates: the frame itself grows and moves under the
 * pointer, so anything measured inside it lags behind by a frame or two and would make the edge tremble.
 */
export function useEdgeDrag(layout: PageLayout, onWidth: (width: number, passing: boolean) => void) {
  const [dragging, setDragging] = useState(false)
  const grip = useRef<Grip | null>(null)
  const outwards = layout.side === 'right' ? -1 : 1
  const set = (width: number, passing = false) =>
    onWidth(Math.round(Math.min(PANEL_WIDTH.max, Math.max(PANEL_WIDTH.min, width))), passing)
  const end = () => {
    if (grip.current === null) return
    const { last } = grip.current
    grip.current = null
    if (last !== null) set(last)
    setDragging(false)
  }

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      event.currentTarget.focus()
      const held: Grip = { screenX: event.screenX, width: layout.width, zoom: 1, last: null }
      grip.current = held
      void pageZoom().then((zoom) => {
        held.zoom = zoom
      })
      setDragging(true)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (grip.current === null) return
      if (event.buttons === 0) return end()
      const { screenX, width, zoom } = grip.current
      grip.current.last = width + (outwards * (event.screenX - screenX)) / zoom
      set(grip.current.last, true)
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const press = event.nativeEvent
      if (PANEL_KEYS.edgeLeft.isAskedBy(press)) set(layout.width - outwards * STEP)
      else if (PANEL_KEYS.edgeRight.isAskedBy(press)) set(layout.width + outwards * STEP)
      else if (PANEL_KEYS.narrowest.isAskedBy(press)) set(PANEL_WIDTH.min)
      else if (PANEL_KEYS.widest.isAskedBy(press)) set(PANEL_WIDTH.max)
      else return
      event.preventDefault()
    },
  }
  return { dragging, handlers }
}
