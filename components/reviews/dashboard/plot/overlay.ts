import type { Chart, Plugin } from 'chart.js'
import type { Mark, Target } from '../chart'
import { thin, type Colours } from './colours'

/** What is drawn around the points. */
export interface Overlay {
  readonly marks: readonly (Mark | null)[]
  readonly target: Target | null
  /** Whether values go across: the other way they go up. */
  readonly isAcross: boolean
  /** Whether what lies between the intervals of neighbours is filled. */
  readonly hasBand: boolean
  readonly colours: Colours
}

interface Place {
  /** On the axis of what is measured along, px. */
  readonly along: number
  readonly low: number
  readonly high: number
}

/** Half the width of an interval's ends, px. */
const CAP = 4

/** Draws intervals and a target, which the library has no form for. @param current asked at each drawing */
export function overlayPlugin(current: () => Overlay): Plugin<'line'> {
  return {
    id: 'overlay',
    beforeDatasetsDraw: (chart) => {
      const overlay = current()
      if (overlay.hasBand) drawBand(chart, overlay)
      if (overlay.target) drawTarget(chart, overlay, overlay.target)
    },
    afterDatasetsDraw: (chart) => {
      const overlay = current()
      drawIntervals(chart, overlay)
      if (overlay.target) writeTarget(chart, overlay, overlay.target)
    },
  }
}

function placesOf(chart: Chart, { marks, isAcross }: Overlay): (Place | null)[] {
  const scale = chart.scales[isAcross ? 'x' : 'y']
  const points = chart.getDatasetMeta(0).data
  return marks.map((mark, at) => {
    const point = points[at]
    if (!mark || !point || !scale) return null
    return {
      along: isAcross ? point.y : point.x,
      low: scale.getPixelForValue(mark.low),
      high: scale.getPixelForValue(mark.high),
    }
  })
}

function drawBand(chart: Chart, overlay: Overlay): void {
  const { ctx } = chart
  ctx.save()
  ctx.fillStyle = thin(overlay.colours.line, 0.14)
  const places = placesOf(chart, overlay)
  places.forEach((place, at) => {
    const next = places[at + 1]
    if (!place || !next) return
    ctx.beginPath()
    ctx.moveTo(place.along, place.low)
    ctx.lineTo(place.along, place.high)
    ctx.lineTo(next.along, next.high)
    ctx.lineTo(next.along, next.low)
    ctx.fill()
  })
  ctx.restore()
}

function drawIntervals(chart: Chart, overlay: Overlay): void {
  const { ctx } = chart
  const { isAcross, colours } = overlay
  ctx.save()
  ctx.strokeStyle = colours.line
  ctx.lineWidth = 1.5
  ctx.beginPath()
  const line = (from: readonly [number, number], to: readonly [number, number]) => {
    // Along the value's axis first; the canvas has it the other way round where values go up.
    const [one, other] = isAcross ? [from, to] : [turned(from), turned(to)]
    ctx.moveTo(one[0], one[1])
    ctx.lineTo(other[0], other[1])
  }
  for (const place of placesOf(chart, overlay)) {
    if (!place) continue
    const { along, low, high } = place
    line([low, along], [high, along])
    for (const end of [low, high]) line([end, along - CAP], [end, along + CAP])
  }
  ctx.stroke()
  ctx.restore()
}

function turned([one, other]: readonly [number, number]): readonly [number, number] {
  return [other, one]
}

function drawTarget(chart: Chart, overlay: Overlay, target: Target): void {
  const { ctx, chartArea } = chart
  const at = placeOf(chart, overlay, target)
  ctx.save()
  ctx.strokeStyle = overlay.colours.target
  ctx.setLineDash([6, 4])
  ctx.beginPath()
  if (overlay.isAcross) {
    ctx.moveTo(at, chartArea.top)
    ctx.lineTo(at, chartArea.bottom)
  } else {
    ctx.moveTo(chartArea.left, at)
    ctx.lineTo(chartArea.right, at)
  }
  ctx.stroke()
  ctx.restore()
}

/** Over all else, with a rim that keeps it readable there. */
function writeTarget(chart: Chart, overlay: Overlay, target: Target): void {
  const { ctx, chartArea } = chart
  const { colours, isAcross } = overlay
  const at = placeOf(chart, overlay, target)
  ctx.save()
  ctx.font = `12px ${colours.font}`
  ctx.textAlign = isAcross ? 'right' : 'left'
  ctx.textBaseline = 'bottom'
  ctx.lineWidth = 4
  ctx.lineJoin = 'round'
  ctx.strokeStyle = colours.ground
  ctx.fillStyle = colours.target
  const [x, y] = isAcross ? [at - 4, chartArea.bottom] : [chartArea.left + 6, at - 3]
  ctx.strokeText(target.words, x, y)
  ctx.fillText(target.words, x, y)
  ctx.restore()
}

function placeOf(chart: Chart, { isAcross }: Overlay, { value }: Target): number {
  return chart.scales[isAcross ? 'x' : 'y']?.getPixelForValue(value) ?? 0
}
