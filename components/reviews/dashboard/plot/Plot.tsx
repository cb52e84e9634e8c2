import {
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { Plot as PlotOf } from '../chart'
import { coloursNow, useThemeTurn } from './colours'
import { configOf, heightOf, overlayOf } from './config'
import { useInSight } from './use-in-sight'
import { overlayPlugin, type Overlay } from './overlay'

// Only what is drawn with is brought along.
Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip)

export interface PlotProps {
  readonly plot: PlotOf
  /** What it shows, for those who do not see it. */
  readonly summary: string
  readonly canvas: RefObject<HTMLCanvasElement | null>
}

/** A chart on a canvas, in the colours of the page as they are now. */
export default function Plot({ plot, summary, canvas }: PlotProps) {
  const chart = useRef<Chart<'line'> | null>(null)
  const overlay = useRef<Overlay | null>(null)
  const turn = useThemeTurn()
  const inSight = useInSight(canvas)
  // A printer takes what is there: what is in sight is drawn before anything else can happen, not some time after.
  useLayoutEffect(() => {
    const draw = () => {
      const colours = coloursNow()
      const { data, options = {} } = configOf(plot, colours)
      overlay.current = overlayOf(plot, colours)
      if (chart.current) {
        chart.current.data = data
        chart.current.options = options
        chart.current.update('none')
      } else if (canvas.current) {
        const current = () => overlay.current ?? overlayOf(plot, colours)
        chart.current = new Chart(canvas.current, {
          type: 'line',
          data,
          options,
          plugins: [overlayPlugin(current)],
        })
      }
    }
    if (inSight) {
      draw()
      return
    }
    // Nobody waits for what is out of sight.
    const idle = requestIdleCallback(draw)
    return () => cancelIdleCallback(idle)
  }, [plot, turn, canvas, inSight])
  useEffect(
    () => () => {
      chart.current?.destroy()
      chart.current = null
    },
    [],
  )
  return (
    <div className="plot" style={{ height: heightOf(plot) }}>
      <canvas ref={canvas} role="img" aria-label={summary} />
    </div>
  )
}
