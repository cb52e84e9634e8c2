import { ClipboardList, Plus } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { i18n } from '@/components/i18n'
import { weightShares } from '@/lib/rubric/edit-pack'
import { textFor } from '@/lib/rubric/localized'
import type { Pack } from '@/lib/rubric/pack'
import { Action } from '../ui/Action'
import { uiLocale } from '../ui/locale'
import { percentWords } from '../ui/number-words'
import { CriterionRow } from './CriterionRow'
import type { Chosen } from './chosen'
import type { EditPack } from './use-draft'
import './CriteriaColumn.css'

export interface CriteriaColumnProps {
  readonly draft: Pack
  readonly saved: Pack
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
  readonly edit: EditPack
}

/** All criteria by group: what each weighs, whether it is used, and which one is open beside. */
export function CriteriaColumn({ draft, saved, chosen, onChoose, edit }: CriteriaColumnProps) {
  const shares = weightShares(draft)
  const before = new Map(saved.criteria.map((each) => [each.id, JSON.stringify(each)]))
  return (
    <nav className="criteria-column" aria-labelledby="criteria-title">
      <h2 id="criteria-title" className="visually-hidden">
        {i18n.t('editor.criteria')}
      </h2>
      <Button
        className="whole-button"
        onPress={() => onChoose({ kind: 'whole' })}
        {...(chosen.kind === 'whole' ? { 'aria-current': 'true' } : {})}
      >
        <ClipboardList size={16} aria-hidden />
        {i18n.t('editor.whole')}
      </Button>
      {draft.groups.map((group) => {
        const criteria = draft.criteria.filter((each) => each.group === group.id)
        if (criteria.length === 0) return null
        const share = criteria.reduce((sum, { id }) => sum + (shares.get(id) ?? 0), 0)
        return (
          <section key={group.id} className="weights" aria-labelledby={`group-${group.id}`}>
            <h3 id={`group-${group.id}`} className="weights-title">
              <span>{textFor(group.title, uiLocale())}</span>
              <span className="weights-share">{percentWords(share)}</span>
            </h3>
            <ul className="weights-rows">
              {criteria.map((criterion) => (
                <CriterionRow
                  key={criterion.id}
                  criterion={criterion}
                  share={shares.get(criterion.id) ?? 0}
                  changed={before.get(criterion.id) !== JSON.stringify(criterion)}
                  chosen={chosen.kind === 'criterion' && chosen.id === criterion.id}
                  onChoose={() => onChoose({ kind: 'criterion', id: criterion.id })}
                  edit={edit}
                />
              ))}
            </ul>
          </section>
        )
      })}
      <Action icon={<Plus size={14} aria-hidden />} onPress={() => onChoose({ kind: 'new' })}>
        {i18n.t('editor.add')}
      </Action>
    </nav>
  )
}
