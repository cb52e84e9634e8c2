import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { SourceChoice } from '@/lib/knowledge/source-choice'
import type { SourceStatus } from '@/lib/messaging/view'
import { ask } from '../desk'
import { Action } from '../ui/Action'
import { Window } from '../ui/Window'
import { Progress } from '../ui/Progress'
import { nextLookLine, sourceLine, sourceName } from '../ui/source-words'
import { listWords } from '../ui/number-words'
import { useNow } from '../ui/use-now'
import { SourceChoices } from './SourceChoices'
import { Toggle } from './Toggle'

export interface SourceRowProps {
  readonly source: SourceStatus
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
  readonly choice: SourceChoice
  readonly onChoose: (choice: SourceChoice) => void
  /** After something was done that changes how the source stands. */
  readonly onDone: () => void
}

type SourceCall =
  | 'knowledge/sync'
  | 'knowledge/pause'
  | 'knowledge/resume'
  | 'knowledge/cancel'
  | 'knowledge/erase'

/** One knowledge source: how its copy stands, reading it again, pausing, cancelling, erasing the copy, and what is chosen for it. */
export function SourceRow({ source, on, onSwitch, choice, onChoose, onDone }: SourceRowProps) {
  const now = useNow()
  const [erasing, setErasing] = useState(false)
  const [failed, setFailed] = useState<'failed' | 'noPage' | null>(null)
  const name = sourceName(source)
  const running = source.phase === 'running' || source.phase === 'waiting'
  const paused = source.phase === 'paused'
  const { host } = source
  const run = async (call: SourceCall) => {
    setErasing(false)
    const answer = await ask(call, { sourceId: source.id })
    setFailed(!answer.ok ? 'failed' : answer.value.ok ? null : 'noPage')
    onDone()
  }
  return (
    <li className="row" data-source={source.id}>
      <div className="row-words">
        <p className="row-name">{name}</p>
        <p className="row-state" data-failed={source.phase === 'failed' || failed !== null}>
          {failed ? i18n.t(`options.sources.${failed}`) : sourceLine(source, now)}
        </p>
        {on && !running && !paused && host && host.asks !== 'instead' && (
          <p className="row-state">{nextLookLine(host, now)}</p>
        )}
        {host && host.otherBrands.length > 0 && (
          <p className="row-state">
            {i18n.t(host.asks === 'never' ? 'options.sources.brandsNot' : 'options.sources.brandsAsked', {
              brands: listWords(host.otherBrands),
            })}
          </p>
        )}
        {host?.readersWithheld === true && (
          <p className="row-state">{i18n.t('options.sources.readersWithheld')}</p>
        )}
        {(source.phase === 'running' || paused) && (
          <Progress
            label={i18n.t('knowledge.progress', { name })}
            done={source.progress?.done ?? 0}
            total={source.progress?.total ?? null}
          />
        )}
      </div>
      <div className="row-actions">
        {running && (
          <Action onPress={() => void run('knowledge/pause')}>{i18n.t('options.sources.pause')}</Action>
        )}
        {paused && (
          <Action onPress={() => void run('knowledge/resume')}>{i18n.t('options.sources.resume')}</Action>
        )}
        {(running || paused) && (
          <Action onPress={() => void run('knowledge/cancel')}>{i18n.t('options.sources.cancel')}</Action>
        )}
        {!running && !paused && on && host?.asks !== 'instead' && (
          <Action onPress={() => void run('knowledge/sync')}>{i18n.t('options.sources.syncNow')}</Action>
        )}
        {source.articles > 0 && (
          <Action kind="danger" onPress={() => setErasing(true)}>
            {i18n.t('options.sources.erase')}
          </Action>
        )}
        <Toggle label={i18n.t('options.sources.switch', { name })} on={on} onChange={onSwitch} />
      </div>
      {host && <SourceChoices name={name} host={host} choice={choice} onChange={onChoose} />}
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
