import { Plus } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { weightShares } from '@/lib/rubric/edit-pack'
import { textFor } from '@/lib/rubric/localized'
import type { Pack } from '@/lib/rubric/pack'
import { PartsColumn } from '../editor/PartsColumn'
import { PartsGroup } from '../editor/PartsGroup'
import { Action } from '../ui/Action'
import { uiLocale } from '../ui/locale'
import { percentWords } from '../ui/number-words'
import type { Chosen } from './chosen'
import { CriterionRow } from './CriterionRow'
import type { EditPack } from './rubric-draft'

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
    <PartsColumn
      title={i18n.t('rubricEditor.criteria')}
      whole={i18n.t('rubricEditor.whole')}
      wholeChosen={chosen.kind === 'whole'}
      onWhole={() => onChoose({ kind: 'whole' })}
    >
      {draft.groups.map((group) => {
        const criteria = draft.criteria.filter((each) => each.group === group.id)
        if (criteria.length === 0) return null
        const share = criteria.reduce((sum, { id }) => sum + (shares.get(id) ?? 0), 0)
        return (
          <PartsGroup key={group.id} title={textFor(group.title, uiLocale())} share={percentWords(share)}>
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
          </PartsGroup>
        )
      })}
      <Action icon={<Plus size={14} aria-hidden />} onPress={() => onChoose({ kind: 'new' })}>
        {i18n.t('rubricEditor.add')}
      </Action>
    </PartsColumn>
  )
}
