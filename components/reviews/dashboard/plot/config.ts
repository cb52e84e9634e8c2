import type { ChartConfiguration, ScaleOptionsByType } from 'chart.js'
import { FEW } from '@/lib/review/overview/overview'
import type { Axis, Mark, Plot } from '../chart'
import { thin, type Colours } from './colours'
import type { Overlay } from './overlay'

type Config = Pick<ChartConfiguration<'line'>, 'data' | 'options'>

/** What the library is given for a plot. */
export function configOf(plot: Plot, colours: Colours): Config {
  return plot.kind === 'points' ? pointsConfig(plot, colours) : marksConfig(plot, colours)
}

/** What is drawn around its points. */
export function overlayOf(plot: Plot, colours: Colours): Overlay {
  if (plot.kind === 'points') return { marks: [], target: null, isAcross: true, hasBand: false, colours }
  const isAcross = plot.kind === 'rows'
  return { marks: plot.marks, target: plot.target, isAcross, hasBand: !isAcross, colours }
}

/** How high it is drawn, px: rows need a line each. */
export function heightOf(plot: Plot): number {
  if (plot.kind !== 'rows') return 300
  const lines = plot.labels.reduce((sum, label) => sum + Math.max(2, label.length), 0)
  return 64 + 17 * lines + 4 * plot.labels.length
}

function marksConfig(plot: Extract<Plot, { kind: 'time' | 'rows' }>, colours: Colours): Config {
  const isAcross = plot.kind === 'rows'
  const isFew = (mark: Mark | null | undefined) => mark != null && mark.n < FEW
  const each = <T>(valueOf: (few: boolean) => T) => plot.marks.map((mark) => valueOf(isFew(mark)))
  const named = plot.labels.map((label) => [...label])
  const groups = {
    offset: true,
    grid: { display: false },
    ticks: tickStyle(colours),
    border: { color: colours.grid },
  }
  const values = valueAxis(plot.axis, colours)
  return {
    data: {
      labels: named,
      datasets: [
        {
          data: plot.marks.map((mark) => mark?.value ?? null),
          showLine: !isAcross,
          borderColor: colours.line,
          borderWidth: 2,
          pointRadius: each((few) => (few ? 6 : 4)),
          clip: 8,
          pointHoverRadius: 7,
          pointStyle: each((few) => (few ? 'triangle' : 'circle')),
          pointBackgroundColor: each((few) => (few ? colours.ground : colours.line)),
        },
      ],
    },
    options: {
      ...common(colours, ({ dataIndex }) => plot.marks[dataIndex]?.words ?? ''),
      indexAxis: isAcross ? 'y' : 'x',
      scales: isAcross
        ? { x: values, y: { ...groups, ticks: { ...tickStyle(colours), autoSkip: false } } }
        : { x: groups, y: values },
    },
  }
}

function pointsConfig({ points, across, up }: Extract<Plot, { kind: 'points' }>, colours: Colours): Config {
  return {
    data: {
      datasets: [
        {
          data: points.map(([x, y]) => ({ x, y })) as unknown as number[],
          showLine: false,
          clip: 6,
          pointRadius: 3.5,
          pointBackgroundColor: thin(colours.line, 0.3),
          pointBorderColor: colours.line,
          pointBorderWidth: 0.75,
        },
      ],
    },
    options: {
      ...common(colours, ({ formattedValue }) => formattedValue),
      scales: { x: { type: 'linear', ...valueAxis(across, colours) }, y: valueAxis(up, colours) },
    },
  }
}

/** Nothing moves: then nobody has to ask for that. */
function common(
  { text, ground, font }: Colours,
  words: (item: { dataIndex: number; formattedValue: string }) => string,
) {
  return {
    animation: false as const,
    maintainAspectRatio: false,
    layout: { padding: { top: 8, right: 12 } },
    font: { family: font, size: 12 },
    plugins: {
      legend: { display: false },
      tooltip: {
        backgroundColor: text,
        titleColor: ground,
        bodyColor: ground,
        displayColors: false,
        callbacks: { label: words },
      },
    },
  }
}

function valueAxis(
  { title, least, most }: Axis,
  colours: Colours,
): Pick<ScaleOptionsByType<'linear'>, 'min' | 'max'> & object {
  return {
    min: least,
    max: most,
    title: { display: true, text: title, color: colours.muted },
    grid: { color: colours.grid },
    border: { color: colours.grid },
    ticks: tickStyle(colours),
  } as Pick<ScaleOptionsByType<'linear'>, 'min' | 'max'>
}

function tickStyle({ muted }: Colours) {
  return { color: muted }
}
