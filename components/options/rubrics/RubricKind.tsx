import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { RubricEntry } from '@/lib/messaging/rubric-calls'
import type { ProfileId } from '@/lib/profile/profile'
import type { PackKind } from '@/lib/rubric/pack'
import { Action } from '../../ui/Action'
import { Picker } from '../../ui/Picker'
import { kindWord } from './rubric-words'
import { RubricRow } from './RubricRow'
import '../Rows.css'

export interface RubricKindProps {
  readonly kind: PackKind
  readonly packs: readonly RubricEntry[]
  /** `role`, or a pack's id. */
  readonly chosen: string
  readonly role: ProfileId
  readonly onChoose: (id: string) => void
  readonly onCompare: (id: string) => void
  readonly onDone: () => void
}

/** The rubrics of one kind: those that matter now in sight, the others of the product one press away. */
export function RubricKind(props: RubricKindProps) {
  const { kind, packs, chosen } = props
  const [all, setAll] = useState(false)
  // The rubric of a role is named for it.
  const inUse = chosen === 'role' ? `${kind}-${props.role}` : chosen
  const first = packs.filter(({ id, origin }) => id === inUse || origin !== 'built-in')
  const shown = all ? packs : first
  return (
    <section className="rubrics-kind" aria-labelledby={`rubrics-${kind}`}>
      <h4 id={`rubrics-${kind}`} className="rubrics-kind-name">
        {kindWord(kind)}
      </h4>
      <Picker
        label={i18n.t('rubrics.inUse')}
        value={chosen}
        options={[
          { value: 'role', name: i18n.t('rubrics.role'), text: i18n.t('rubrics.roleText') },
          ...packs.map(({ id, title, version, unusable }) => ({
            value: id,
            name: title,
            text:
              unusable === null
                ? i18n.t('editor.version', { version })
                : i18n.t('rubrics.unusable.why', { reason: unusable }),
            disabled: unusable !== null,
          })),
        ]}
        onChange={props.onChoose}
      />
      <ul className="rows">
        {shown.map((entry) => (
          <RubricRow
            key={entry.id}
            entry={entry}
            chosen={entry.id === inUse}
            onCompare={() => props.onCompare(entry.id)}
            onDone={props.onDone}
          />
        ))}
      </ul>
      {first.length < packs.length && (
        <div>
          <Action kind="plain" onPress={() => setAll(!all)}>
            {all
              ? i18n.t('rubrics.showFewer')
              : i18n.t('action.showMore', { count: packs.length - first.length })}
          </Action>
        </div>
      )}
    </section>
  )
}
