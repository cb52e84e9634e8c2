import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { FileSource } from '@/lib/knowledge/store'
import type { SourceStatus } from '@/lib/messaging/view'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { siteName, sourceLine, sourceName } from '../../ui/source-words'
import { useNow } from '../../ui/use-now'
import { Window } from '../../ui/Window'
import { Toggle } from '../Toggle'

export interface FileSourceRowProps {
  readonly source: SourceStatus
  readonly files: FileSource
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
  readonly onAgain: () => void
  /** After it was removed. */
  readonly onDone: () => void
}

/** The articles of one import: how many and how old, importing them again, removing them. */
export function FileSourceRow({ source, files, on, onSwitch, onAgain, onDone }: FileSourceRowProps) {
  const now = useNow()
  const [removing, setRemoving] = useState(false)
  const [failed, setFailed] = useState(false)
  const { name } = files
  const remove = async () => {
    setRemoving(false)
    const answer = await ask('knowledge/erase', { sourceId: source.id })
    setFailed(!answer.ok)
    onDone()
  }
  return (
    <li className="row" data-file-source={name}>
      <div className="row-words">
        <p className="row-name">{name}</p>
        <p className="row-state" data-failed={failed || source.phase !== 'done'}>
          {failed ? i18n.t('options.files.removeFailed') : sourceLine(source, now)}
        </p>
        <p className="row-state">{choiceWords(files)}</p>
      </div>
      <div className="row-actions">
        <Action label={i18n.t('options.files.againFor', { name })} onPress={onAgain}>
          {i18n.t('options.files.again')}
        </Action>
        <Action
          kind="danger"
          label={i18n.t('options.files.removeFor', { name })}
          onPress={() => setRemoving(true)}
        >
          {i18n.t('options.files.remove')}
        </Action>
        <Toggle
          label={i18n.t('options.sources.switch', { name: sourceName(source) })}
          on={on}
          onChange={onSwitch}
        />
      </div>
      <Window
        open={removing}
        title={i18n.t('options.files.removeTitle', { name })}
        text={i18n.t('options.files.removeText')}
        onClose={() => setRemoving(false)}
        choices={
          <>
            <Action onPress={() => setRemoving(false)} focusFirst>
              {i18n.t('action.cancel')}
            </Action>
            <Action kind="danger" onPress={() => void remove()}>
              {i18n.t('options.files.remove')}
            </Action>
          </>
        }
      />
    </li>
  )
}

function choiceWords({ audience, sites }: FileSource): string {
  return i18n.t('options.files.choices', {
    audience: i18n.t(
      audience === 'internal' ? 'options.files.audienceInternal' : 'options.files.audiencePublic',
    ),
    sites: sites.length === 0 ? i18n.t('options.files.sitesAll') : sites.map(siteName).join(', '),
  })
}
