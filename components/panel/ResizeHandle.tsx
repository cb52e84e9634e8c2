import { i18n } from '@/components/i18n'
import { PANEL_WIDTH } from '@/lib/messaging/layout'
import type { PageLayout } from '@/lib/messaging/layout'
import { useEdgeDrag } from './use-edge-drag'
import './ResizeHandle.css'

export interface ResizeHandleProps {
  readonly layout: PageLayout
  /** `passing`: the edge is still being dragged. */
  readonly onWidth: (width: number, passing: boolean) => void
}

/** The inner edge of the panel: drag it, or move it with the arrow keys. */
export function ResizeHandle({ layout, onWidth }: ResizeHandleProps) {
  const { dragging, handlers } = useEdgeDrag(layout, onWidth)
  const width = Math.round(layout.width)
  return (
    // A separator that moves is a control: https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/
    <div
      className="resize"
      role="separator"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={i18n.t('resize.label')}
      aria-valuemin={PANEL_WIDTH.min}
      aria-valuemax={PANEL_WIDTH.max}
      aria-valuenow={width}
      aria-valuetext={i18n.t('resize.value', { width })}
      data-dragging={dragging}
      {...handlers}
    />
  )
}
