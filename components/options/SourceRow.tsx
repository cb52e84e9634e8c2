import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { SourceStatus } from '@/lib/messaging/view'
import { ask } from '../desk'
import { Action } from '../ui/Action'
import { Window } from '../ui/Window'
import { Progress } from '../ui/Progress'
import { sourceLine, sourceName } from '../ui/source-words'
import { useNow } from '../ui/use-now'
import { Toggle } from './Toggle'

export interface SourceRowProps {
  readonly source: SourceStatus
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
  /** After something was done that changes how the source stands. */
  readonly onDone: () => void
}

/** One knowledge source: how its copy stands, reading it again, stopping, and erasing the copy. */
export function SourceRow({ source, on, onSwitch, onDone }: SourceRowProps) {
  const now = useNow()
  const [erasing, setErasing] = useState(false)
  const [failed, setFailed] = useState(false)
  const name = sourceName(source)
  const running = source.phase === 'running' || source.phase === 'waiting'
  const run = async (call: 'knowledge/sync' | 'knowledge/cancel' | 'knowledge/erase') => {
    setErasing(false)
    const answer = await ask(call, { sourceId: source.id })
    setFailed(!answer.ok)
    onDone()
  }
  return (
    <li className="row">
      <div className="row-words">
        <p className="row-name">{name}</p>
        <p className="row-state" data-failed={source.phase === 'failed' || failed}>
          {failed ? i18n.t('options.sources.failed') : sourceLine(source, now)}
        </p>
        {source.phase === 'running' && (
          <Progress
            label={i18n.t('knowledge.progress', { name })}
            done={source.progress?.done ?? 0}
            total={source.progress?.total ?? null}
          />
        )}
      </div>
      <div className="row-actions">
        {running && (
          <Action onPress={() => void run('knowledge/cancel')}>{i18n.t('options.sources.stop')}</Action>
        )}
        {!running && on && (
          <Action onPress={() => void run('knowledge/sync')}>{i18n.t('options.sources.syncNow')}</Action>
        )}
        {source.articles > 0 && (
          <Action kind="danger" onPress={() => setErasing(true)}>
            {i18n.t('options.sources.erase')}
          </Action>
        )}
        <Toggle label={i18n.t('options.sources.switch', { name })} on={on} onChange={onSwitch} />
      </div>
      <Window
        open={erasing}
        title={i18n.t('options.sources.eraseTitle', { name })}
        text={i18n.t('options.sources.eraseText')}
        onClose={() => setErasing(false)}
        choices={
          <>
            <Action onPress={() => setErasing(false)} focusFirst>
              {i18n.t('action.cancel')}
            </Action>
            <Action kind="danger" onPress={() => void run('knowledge/erase')}>
              {i18n.t('options.sources.eraseDo')}
            </Action>
          </>
        }
      />
    </li>
  )
}
