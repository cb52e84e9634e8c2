import { useEffect, useState } from 'react'
import { Avatar } from '../avatar'
import { useHotkeys } from '../hotkeys'
import { Icon } from '../icon'
import { label } from '../labels'
import { useLive } from '../live'
import { firstTheme, keepTheme } from '../preferences'
import { follow, useAddress } from '../route'
import { loadMyself } from './answers'
import { IssueView } from './issue-view'
import { findQueue, QUEUES, QueueTable, queueAddress } from './queue'

const HOTKEYS = { '/': 'Search', c: 'Create', m: 'Comment', g: 'Go to' }

/** The whole page of the service project: bar, sidebar, and a queue, an issue or both. */
export function ServiceProject() {
  const [theme, setTheme] = useState(firstTheme)
  const hotkey = useHotkeys(HOTKEYS)
  const address = new URL(useAddress(), location.origin)
  const selected = address.searchParams.get('selectedIssue')
  const [, inPath = null] = /\/([A-Z][A-Z0-9]+-\d+)\/?$/.exec(address.pathname) ?? []
  const queue = findQueue(address.pathname)

  useEffect(() => {
    document.documentElement.dataset['colorMode'] = theme
    document.documentElement.dataset['theme'] = `${theme}:${theme}`
    keepTheme(theme)
  }, [theme])

  return (
    <>
      <TopBar theme={theme} onTheme={() => setTheme(theme === 'dark' ? 'light' : 'dark')} />
      <div className="frame">
        <nav className="sidebar" aria-label={label('queues')}>
          <div className="project">
            <span className="project-mark">AS</span>
            <span>
              <strong>Acme Support</strong>
              <small>Service project</small>
            </span>
          </div>
          <h2>{label('queues')}</h2>
          {QUEUES.map(({ id, name }) => (
            <a key={id} href={queueAddress(id)} onClick={follow} data-selected={id === queue.id && !inPath}>
              {name}
            </a>
          ))}
        </nav>
        <main className="content" data-split={selected !== null}>
          {inPath === null && <QueueTable queue={queue} selected={selected} />}
          {(selected ?? inPath) !== null && (
            <IssueView key={selected ?? inPath} issueKey={selected ?? inPath ?? ''} queue={queue} />
          )}
        </main>
      </div>
      {hotkey !== null && (
        <div className="toast" role="status" data-testid="hotkey-toast">
          {hotkey}
        </div>
      )}
    </>
  )
}

function TopBar({ theme, onTheme }: { theme: 'light' | 'dark'; onTheme: () => void }) {
  const me = useLive('myself', loadMyself).data
  return (
    <header className="topbar">
      <span className="tool">
        <Icon name="apps" />
      </span>
      <a className="product" href={queueAddress('1')} onClick={follow}>
        <span className="product-mark">
          <Icon name="bolt" size={16} />
        </span>
        Service Management
      </a>
      <span className="searchbox">
        <Icon name="search" size={16} />
        {label('search')}
      </span>
      <button type="button" className="create">
        Create
      </button>
      <span className="topbar-space" />
      <span className="tool">
        <Icon name="bell" />
      </span>
      <button type="button" className="tool" aria-label={label('theme')} onClick={onTheme}>
        <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
      </button>
      <Avatar name={me?.displayName ?? ''} size={28} />
    </header>
  )
}
