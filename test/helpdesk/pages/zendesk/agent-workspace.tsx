import { useEffect, useState } from 'react'
import { Avatar } from '../avatar'
import { useHotkeys } from '../hotkeys'
import { Icon } from '../icon'
import { label } from '../labels'
import { useLive } from '../live'
import { firstTheme, keepTheme } from '../preferences'
import { follow, navigate, useAddress } from '../route'
import { loadMe, loadView } from './answers'
import { TicketPane } from './ticket-pane'
import { TicketTabs } from './ticket-tabs'
import { findView, ViewPage } from './view-page'

const HOTKEYS = { a: 'Assigned to you', w: 'Ticket tab closed', j: 'Next ticket' }
const NEIGHBOURS = 2

/** The whole agent page: rail, tabs, and either a view or the panes of all open tickets. */
export function AgentWorkspace() {
  const [theme, setTheme] = useState(firstTheme)
  const hotkey = useHotkeys(HOTKEYS)
  const path = useAddress().split('?')[0] ?? ''
  const [, active = null, below] = /^\/agent\/tickets\/(\d+)(\/.+)?/.exec(path) ?? []
  const [open, setOpen] = useOpenTickets(active)
  const me = useLive('me', loadMe).data

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    keepTheme(theme)
  }, [theme])

  const close = (id: string) => {
    const left = open.filter((one) => one !== id)
    setOpen(left)
    if (id === active) navigate(left.length > 0 ? `/agent/tickets/${left.at(-1)}` : '/agent/dashboard')
  }
  return (
    <>
      <nav className="rail" aria-label="Zendesk">
        <span className="rail-mark">a</span>
        <RailLink
          href="/agent/dashboard"
          icon="home"
          name="Home"
          isHere={path.startsWith('/agent/dashboard')}
        />
        <RailLink
          href="/agent/filters/1"
          icon="views"
          name={label('views')}
          isHere={path.startsWith('/agent/filters')}
        />
        <RailLink href="/agent/filters/3" icon="people" name="Customers" isHere={false} />
        <RailLink href="/agent/filters/4" icon="chart" name="Reporting" isHere={false} />
        <RailLink href="/agent/filters/5" icon="gear" name="Admin" isHere={false} />
      </nav>
      <div className="workspace">
        <header className="topbar">
          <TicketTabs ids={open} active={active} onClose={close} />
          <div className="topbar-tools">
            <button type="button" className="tool" aria-label={label('search')}>
              <Icon name="search" />
            </button>
            <button
              type="button"
              className="tool"
              aria-label={label('theme')}
              onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
            >
              <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
            </button>
            <Avatar name={me?.name ?? ''} size={28} />
          </div>
        </header>
        <main id="main_panes">
          {open.map((id) => (
            <section
              key={id}
              data-ticket-id={id}
              className="pane"
              hidden={id !== active || below !== undefined}
            >
              <TicketPane id={id} isActive={id === active} />
            </section>
          ))}
          {active === null && <ViewPage view={findView(path)} />}
          {below !== undefined && <p className="not-here">This view is not part of the demo helpdesk.</p>}
        </main>
      </div>
      {hotkey !== null && (
        <div className="toast" role="status" data-test-id="hotkey-toast">
          {hotkey}
        </div>
      )}
    </>
  )
}

function RailLink(props: {
  href: string
  icon: 'home' | 'views' | 'people' | 'chart' | 'gear'
  name: string
  isHere: boolean
}) {
  const current = props.isHere ? { 'aria-current': 'page' as const } : {}
  return (
    <a className="rail-link" href={props.href} onClick={follow} aria-label={props.name} {...current}>
      <Icon name={props.icon} size={20} />
    </a>
  )
}

/** The tickets with a tab. At the first visit two of the agent's own are there already, before the one asked for. */
function useOpenTickets(active: string | null): [string[], (ids: string[]) => void] {
  const [open, setOpen] = useState<string[]>([])
  const [isRestored, setRestored] = useState(false)
  const own = useLive('assignee:me status<solved', loadView).data
  if (active !== null && !open.includes(active)) setOpen([...open, active])
  else if (own !== null && !isRestored) {
    const others = own.map((ticket) => String(ticket.id)).filter((id) => !open.includes(id))
    setRestored(true)
    setOpen([...others.slice(0, NEIGHBOURS), ...open])
  }
  return [open, setOpen]
}
