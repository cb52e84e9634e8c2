import { useCallback, useState } from 'react'
import { Announcer } from '../ui/Announcer'
import { useTheme } from '../ui/use-theme'
import { DueReminders } from './DueReminders'
import { HealthWindow } from './HealthWindow'
import { KeysWindow } from './KeysWindow'
import { PanelPlaceProvider } from './panel-place'
import { PlaceNote } from './PlaceNote'
import { Rail } from './Rail'
import { ResizeHandle } from './ResizeHandle'
import { Stage } from './Stage'
import { viewMarks } from './marks'
import { useDraftCheck } from './use-draft-check'
import { useLayout } from './use-layout'
import { usePalette } from './use-palette'
import { usePanel } from './use-panel'
import { useOwnPlace } from './use-panel-place'
import { useReviewing } from './use-reviewing'
import { isSidePanel } from '../side-panel'
import { useReminders } from '../ui/use-reminders'
import { NO_FILTERS } from '@/lib/knowledge/search/filters'
import { FilterProvider } from './search-filters'
import type { PanelView } from '@/lib/messaging/view'
import type { PanelTab } from './tabs'
import './Panel.css'

/** The whole panel: it greets, shows the view there is, or stands as a rail. */
export function Panel() {
  return (
    <Announcer>
      <PanelMain />
    </Announcer>
  )
}

function PanelMain() {
  const panel = usePanel()
  const reminders = useReminders()
  const { layout, changeLayout } = useLayout(panel.greeting?.layout ?? null)
  const ticketKey = panel.view?.kind === 'ready' ? panel.view.ticket.key : null
  const tabId = panel.greeting?.tabId ?? null
  const check = useDraftCheck(tabId, ticketKey)
  const palette = usePalette(tabId)
  const [tab, setTab] = useState<PanelTab>('assist')
  const [clocksOpen, setClocksOpen] = useState(false)
  const toReview = useCallback(() => setTab('review'), [])
  const reviewing = useReviewing(nameOf(panel.view), tab, toReview)
  const filters = useState(NO_FILTERS)
  const { place, shown, close, refused } = useOwnPlace(tabId, layout, changeLayout)
  useTheme(panel.greeting?.theme ?? null)

  const stale = panel.failure === 'stale'
  const kind = stale
    ? 'stale'
    : panel.failure !== null && panel.view === null
      ? 'unanswered'
      : (panel.view?.kind ?? 'waiting')
  const collapsed = !isSidePanel && (layout?.collapsed ?? false)
  const openAt = (next: PanelTab) => {
    setTab(next)
    changeLayout({ collapsed: false })
  }

  return (
    <PanelPlaceProvider value={place}>
      <main
        className="panel"
        data-side={isSidePanel ? undefined : layout?.side}
        data-collapsed={collapsed}
        {...viewMarks(kind, panel.view)}
      >
        {layout !== null && !collapsed && !isSidePanel && (
          <ResizeHandle layout={layout} onWidth={(width, passing) => changeLayout({ width, passing })} />
        )}
        {collapsed && (
          <Rail
            view={stale ? null : panel.view}
            guard={check.findings}
            reminders={reminders}
            hidesScores={reviewing.hidesScores}
            onOpen={() => changeLayout({ collapsed: false })}
            onOpenAt={openAt}
            onOpenClocks={() => {
              setClocksOpen(true)
              changeLayout({ collapsed: false })
            }}
          />
        )}
        <div className="panel-body" hidden={collapsed}>
          <PlaceNote thrownOut={isSidePanel && (panel.greeting?.thrownOut ?? false)} refused={refused} />
          <DueReminders reminders={reminders} view={panel.view} />
          <FilterProvider value={filters}>
            <Stage
              kind={kind}
              view={panel.view}
              check={check}
              palette={palette}
              reminders={reminders}
              reviewing={reviewing}
              tab={tab}
              onTab={setTab}
              clocksOpen={clocksOpen}
              onClocksOpen={setClocksOpen}
              onRefresh={panel.refresh}
              onCollapse={() => {
                setClocksOpen(false)
                changeLayout({ collapsed: true })
              }}
            />
          </FilterProvider>
        </div>
      </main>
      <KeysWindow open={shown === 'keys'} reviewing={reviewing.on} onClose={close} />
      {shown === 'health' && <HealthWindow onClose={close} />}
    </PanelPlaceProvider>
  )
}

/** The ticket of a view by a name of its own; null where there is none, or it is not read yet. */
function nameOf(view: PanelView | null): string | null {
  if (view?.kind === 'failed') return view.key
  return view?.kind === 'ready' ? `${view.ticket.host} ${view.ticket.site} ${view.ticket.key}` : null
}
