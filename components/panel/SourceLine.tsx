import { BookCheck, BookX, Hourglass, LibraryBig, Pause } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { SourceStatus } from '@/lib/messaging/view'
import { ask } from '../desk'
import { Action } from '../ui/Action'
import { Progress } from '../ui/Progress'
import { sourceLine, sourceName } from '../ui/source-words'
import { useNow } from '../ui/use-now'
import './SourceLine.css'

const ICONS = {
  never: LibraryBig,
  running: LibraryBig,
  waiting: Hourglass,
  paused: Pause,
  failed: BookX,
  done: BookCheck,
} as const

const ACTS = {
  never: 'knowledge.readNow',
  running: 'action.again',
  waiting: 'action.again',
  paused: 'options.sources.resume',
  failed: 'action.again',
  done: 'action.again',
} as const

/** One knowledge source: how its copy stands, and reading it where it is not. */
export function SourceLine({ source }: { readonly source: SourceStatus }) {
  const now = useNow()
  const [busy, setBusy] = useState(false)
  const Icon = ICONS[source.phase]
  const idle =
    source.enabled && source.kind !== 'files' && (source.phase === 'never' || source.phase === 'failed')
  const paused = source.enabled && source.phase === 'paused'
  const read = async () => {
    setBusy(true)
    await ask(paused ? 'knowledge/resume' : 'knowledge/sync', { sourceId: source.id })
    setBusy(false)
  }
  return (
    <div className="source-line" data-phase={source.phase}>
      <Icon size={15} aria-hidden />
      <div className="source-line-body">
        <p className="source-line-name">{sourceName(source)}</p>
        <p className="source-line-state">{sourceLine(source, now)}</p>
        {source.phase === 'running' && (
          <Progress
            label={i18n.t('knowledge.progress', { name: sourceName(source) })}
            done={source.progress?.done ?? 0}
            total={source.progress?.total ?? null}
          />
        )}
      </div>
      {(idle || paused) && (
        <Action onPress={() => void read()} busy={busy}>
          {i18n.t(ACTS[source.phase])}
        </Action>
      )}
    </div>
  )
}
