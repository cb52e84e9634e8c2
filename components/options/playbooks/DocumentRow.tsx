import { useState } from 'react'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'
import { i18n } from '@/components/i18n'
import type { PlanEntry, PlaybookEntry } from '@/lib/messaging/playbook-calls'
import { textFor } from '@/lib/rubric/localized'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { Badge } from '../../ui/Badge'
import { uiLocale } from '../../ui/locale'
import { saveFile } from '../../ui/save-file'
import { Window } from '../../ui/Window'
import { failureSentence, type GuideFailure } from './failure-words'

export interface DocumentRowProps {
  readonly kind: 'playbook' | 'plan'
  readonly entry:
    | Omit<PlaybookEntry, 'kind' | 'on' | 'steps'>
    | Omit<PlanEntry, 'profile' | 'goals' | 'inUse'>
  /** What it is made of: `12 steps`. */
  readonly size: string
  /** What stands before its name. */
  readonly lead?: ReactNode
  /** Marks beside its name. */
  readonly marks?: ReactNode
  /** What can be done with it beside what any document takes. */
  readonly actions?: ReactNode
}

/** One playbook or plan, and what can be done with it: edit, give out as a file, and put back or delete. */
export function DocumentRow({ kind, entry, size, lead, marks, actions }: DocumentRowProps) {
  const { id, version, origin, unusable } = entry
  const title = textFor(entry.title, uiLocale())
  const [removing, setRemoving] = useState(false)
  const [failed, setFailed] = useState<GuideFailure | null>(null)
  const removal = origin === 'edited' ? 'reset' : 'delete'
  const remove = async () => {
    setRemoving(false)
    const answer = await ask(kind === 'plan' ? 'plans/remove' : 'playbooks/remove', { id })
    setFailed(answer.ok ? (answer.value.ok ? null : answer.value.reason) : 'unanswered')
  }
  const exportIt = async () => {
    const wanted = { playbooks: kind === 'playbook' ? [id] : [], plans: kind === 'plan' ? [id] : [] }
    const answer = await ask('playbooks/export', wanted)
    setFailed(answer.ok ? (answer.value === null ? 'gone' : null) : 'unanswered')
    if (answer.ok && answer.value) saveFile(answer.value.fileName, answer.value.text)
  }
  const origins = {
    'built-in': 'editor.builtIn',
    edited: 'editor.edited',
    imported: 'guideSettings.imported',
  } as const
  return (
    <li className="row" data-guide={`${kind}/${id}`}>
      {lead}
      <div className="row-words">
        <p className="guide-line">
          <span className="row-name">{title}</span>
          {marks}
          {origin !== 'built-in' && <Badge tone="neutral">{i18n.t(origins[origin])}</Badge>}
        </p>
        <p className="row-state">
          {[
            i18n.t('editor.version', { version }),
            size,
            ...(origin === 'built-in' ? [i18n.t(origins[origin])] : []),
          ].join(' · ')}
        </p>
        {unusable !== null && (
          <p className="row-state" data-failed="true">
            {i18n.t('guideSettings.unusable.why', { reason: unusable })}{' '}
            {i18n.t(`guideSettings.unusable.${removal}`)}
          </p>
        )}
        {failed !== null && (
          <p className="row-state" data-failed="true" role="alert">
            {failureSentence(failed)}
          </p>
        )}
      </div>
      <div className="row-actions guide-actions">
        {actions}
        {unusable === null && (
          <Link
            className="action action-normal"
            href={`#${kind}=${id}`}
            aria-label={i18n.t('editor.editName', { title })}
          >
            {i18n.t('editor.edit')}
          </Link>
        )}
        <Action label={i18n.t('editor.exportName', { title })} onPress={() => void exportIt()}>
          {i18n.t('editor.export')}
        </Action>
        {origin !== 'built-in' && (
          <Action
            kind="danger"
            label={i18n.t(`guideSettings.${removal}Name`, { title })}
            onPress={() => setRemoving(true)}
          >
            {i18n.t(`guideSettings.${removal}`)}
          </Action>
        )}
      </div>
      <Window
        open={removing}
        title={i18n.t(`guideSettings.${removal}Title`, { title })}
        text={i18n.t(`guideSettings.${removal}Text`)}
        onClose={() => setRemoving(false)}
        choices={
          <>
            <Action focusFirst onPress={() => setRemoving(false)}>
              {i18n.t('action.cancel')}
            </Action>
            <Action kind="danger" onPress={() => void remove()}>
              {i18n.t(`guideSettings.${removal}Do`)}
            </Action>
          </>
        }
      />
    </li>
  )
}
