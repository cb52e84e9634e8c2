import { useState } from 'react'
import { Link } from 'react-aria-components/Link'
import { i18n } from '@/components/i18n'
import type { RubricEntry } from '@/lib/messaging/rubric-calls'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { Badge } from '../../ui/Badge'
import { Window } from '../../ui/Window'
import { saveFile } from '../../ui/save-file'
import { originWord } from './rubric-words'

export interface RubricRowProps {
  readonly entry: RubricEntry
  readonly chosen: boolean
  readonly onCompare: () => void
  /** After it was reset or deleted. */
  readonly onDone: () => void
}

/** One rubric, and what can be done with it. */
export function RubricRow({ entry, chosen, onCompare, onDone }: RubricRowProps) {
  const { id, title, version, origin, criteria, unusable } = entry
  const [removing, setRemoving] = useState(false)
  const [failed, setFailed] = useState(false)
  const remove = async () => {
    setRemoving(false)
    const answer = await ask('rubrics/remove', { id })
    setFailed(!answer.ok || !answer.value.ok)
    onDone()
  }
  const exportIt = async () => {
    const answer = await ask('rubrics/export', { id })
    const file = answer.ok ? answer.value : null
    setFailed(file === null)
    if (file !== null) saveFile(file.fileName, file.text)
  }
  const removal = origin === 'edited' ? 'reset' : 'delete'
  return (
    <li className="row" data-rubric={id}>
      <div className="row-words">
        <p className="rubric-line">
          <span className="row-name">{title}</span>
          {chosen && <Badge tone="accent">{i18n.t('rubrics.inUse')}</Badge>}
          {origin === 'edited' && <Badge tone="neutral">{originWord(origin)}</Badge>}
        </p>
        <p className="row-state">
          {i18n.t('editor.version', { version })} · {i18n.t('rubrics.criteria', criteria)}
          {origin !== 'edited' && ` · ${originWord(origin)}`}
        </p>
        {unusable !== null && (
          <p className="rubric-unusable">
            {i18n.t('rubrics.unusable.why', { reason: unusable })} {i18n.t(`rubrics.unusable.${removal}`)}
          </p>
        )}
        {failed && (
          <p className="rubric-unusable" role="alert">
            {i18n.t('rubrics.rowFailed')}
          </p>
        )}
      </div>
      <div className="row-actions">
        {unusable === null && (
          <>
            <Link
              className="action action-normal"
              href={`#rubric=${id}`}
              aria-label={named('editor.editName', title)}
            >
              {i18n.t('editor.edit')}
            </Link>
            <Action label={named('rubrics.compareName', title)} onPress={onCompare}>
              {i18n.t('rubrics.compare')}
            </Action>
          </>
        )}
        <Action label={named('editor.exportName', title)} onPress={() => void exportIt()}>
          {i18n.t('editor.export')}
        </Action>
        {origin !== 'built-in' && (
          <Action
            kind="danger"
            label={named(`rubrics.${removal}Name`, title)}
            onPress={() => setRemoving(true)}
          >
            {i18n.t(`rubrics.${removal}`)}
          </Action>
        )}
      </div>
      <Window
        open={removing}
        title={named(`rubrics.${removal}Title`, title)}
        text={i18n.t(`rubrics.${removal}Text`)}
        onClose={() => setRemoving(false)}
        choices={
          <>
            <Action focusFirst onPress={() => setRemoving(false)}>
              {i18n.t('action.cancel')}
            </Action>
            <Action kind="danger" onPress={() => void remove()}>
              {i18n.t(`rubrics.${removal}Do`)}
            </Action>
          </>
        }
      />
    </li>
  )
}

type Named =
  | 'editor.editName'
  | 'rubrics.compareName'
  | 'editor.exportName'
  | 'rubrics.resetName'
  | 'rubrics.deleteName'
  | 'rubrics.resetTitle'
  | 'rubrics.deleteTitle'

function named(key: Named, title: string): string {
  return i18n.t(key, { title })
}
