import { useEffect, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { RubricEntry } from '@/lib/messaging/rubric-calls'
import type { Pack } from '@/lib/rubric/pack'
import { ask } from '../../desk'
import { Differences } from '../../editor/Differences'
import { packChanges } from '../../rubric-editor/difference-words'
import { Action } from '../../ui/Action'
import { Picker } from '../../ui/Picker'
import { Window } from '../../ui/Window'

export interface CompareWindowProps {
  /** The rubric whose differences are told. */
  readonly id: string
  readonly packs: readonly RubricEntry[]
  readonly onClose: () => void
}

/** The pack it was edited from, which is compared with unless another one is chosen. */
const BASE = 'as-it-came'

type Compared = { readonly before: Pack; readonly after: Pack } | 'failed' | null

/** Tells in what a rubric differs from another one of its kind. */
export default function CompareWindow({ id, packs, onClose }: CompareWindowProps) {
  const own = packs.find((each) => each.id === id)
  const others = packs.filter((each) => each.kind === own?.kind && each.id !== id && each.unusable === null)
  const options = [
    ...(own?.origin === 'edited' ? [{ value: BASE, name: i18n.t('rubrics.asItCame') }] : []),
    ...others.map((each) => ({ value: each.id, name: each.title })),
  ]
  const [other, setOther] = useState(options[0]?.value ?? '')
  const [compared, setCompared] = useState<Compared>(null)
  useEffect(() => {
    let left = false
    const load = async () => {
      const [after, before] = await Promise.all([
        ask('rubrics/get', { id }),
        other === BASE || other === '' ? null : ask('rubrics/get', { id: other }),
      ])
      if (left) return
      const to = after.ok ? after.value : null
      const from = before === null ? to?.base : before.ok ? before.value?.pack : null
      setCompared(to && from ? { before: from, after: to.pack } : 'failed')
    }
    void load()
    return () => {
      left = true
    }
  }, [id, other])
  return (
    <Window
      open
      title={i18n.t('rubrics.compareTitle', { title: own?.title ?? id })}
      onClose={onClose}
      choices={<Action onPress={onClose}>{i18n.t('action.close')}</Action>}
    >
      {options.length === 0 ? (
        <p className="window-text">{i18n.t('rubrics.nothingToCompare')}</p>
      ) : (
        <>
          <Picker label={i18n.t('rubrics.compareWith')} value={other} options={options} onChange={setOther} />
          <div role="status">
            {compared === 'failed' && <p className="field-fault">{i18n.t('rubrics.compareFailed')}</p>}
            {compared !== null && compared !== 'failed' && (
              <Differences
                sentences={packChanges(compared.before, compared.after).sentences}
                none={i18n.t('rubrics.same')}
              />
            )}
          </div>
        </>
      )}
    </Window>
  )
}
