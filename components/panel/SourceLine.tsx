import { BookCheck, BookX, Hourglass, LibraryBig } from 'lucide-react'
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
  failed: BookX,
  done: BookCheck,
} as const

/** One knowledge source: how its copy stands, and reading it where it is not. */
export function SourceLine({ source }: { readonly source: SourceStatus }) {
  const now = useNow()
  const [busy, setBusy] = useState(false)
  const Icon = ICONS[source.phase]
  const idle =
    source.enabled && source.kind !== 'files' && (source.phase === 'never' || source.phase === 'failed')
  const read = async () => {
    setBusy(true)
    await ask('knowledge/sync', { sourceId: source.id })
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
      {idle && (
        <Action onPress={() => void read()} busy={busy}>
          {i18n.t(source.phase === 'never' ? 'knowledge.readNow' : 'action.again')}
        </Action>
      )}
    </div>
  )
}
