import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { PlaybookKind } from '@/lib/checklist/playbook'
import type { PlaybookEntry } from '@/lib/messaging/playbook-calls'
import { Action } from '../../ui/Action'
import { PlaybookRow } from './PlaybookRow'

/** So many are all in sight; of more, only what was changed here is at first. */
const FEW = 6

export interface PlaybookKindListProps {
  readonly kind: PlaybookKind
  readonly playbooks: readonly PlaybookEntry[]
}

/** The playbooks of one kind: what was changed here in sight, the others one press away. */
export function PlaybookKindList({ kind, playbooks }: PlaybookKindListProps) {
  const [all, setAll] = useState(false)
  const first = playbooks.length <= FEW ? playbooks : playbooks.filter(isChanged)
  const shown = all ? playbooks : first
  return (
    <section className="guide-kind" aria-labelledby={`playbooks-${kind}`}>
      <h4 id={`playbooks-${kind}`} className="guide-kind-name">
        {i18n.t(`guideSettings.playbooks.kind.${kind}`)}
      </h4>
      {shown.length > 0 && (
        <ul className="rows">
          {shown.map((entry) => (
            <PlaybookRow key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      {first.length < playbooks.length && (
        <div>
          <Action kind="plain" onPress={() => setAll(!all)}>
            {all
              ? i18n.t('guideSettings.showFewer')
              : i18n.t('action.showMore', { count: playbooks.length - first.length })}
          </Action>
        </div>
      )}
    </section>
  )
}

/** Whether it is not as it came with Deskhand. */
export function isChanged({ on, origin }: PlaybookEntry): boolean {
  return !on || origin !== 'built-in'
}
