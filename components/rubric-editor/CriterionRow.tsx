import type { CSSProperties } from 'react'
import { i18n } from '@/components/i18n'
import { setOff, setWeight } from '@/lib/rubric/edit-pack'
import { textFor } from '@/lib/rubric/localized'
import type { Criterion } from '@/lib/rubric/pack'
import { PartButton } from '../editor/PartButton'
import { Toggle } from '../options/Toggle'
import { uiLocale } from '../ui/locale'
import { percentWords } from '../ui/number-words'
import { NumberBox } from '../ui/NumberBox'
import type { EditPack } from './rubric-draft'

export interface CriterionRowProps {
  readonly criterion: Criterion
  /** Of the whole weight, 0–1. */
  readonly share: number
  /** Whether it differs from what is saved. */
  readonly changed: boolean
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly edit: EditPack
}

/** One criterion with its switch, its weight and its share of the whole. */
export function CriterionRow({ criterion, share, changed, chosen, onChoose, edit }: CriterionRowProps) {
  const { id, weight, off = false, critical = false } = criterion
  const title = textFor(criterion.title, uiLocale())
  return (
    <li
      className="weight"
      data-weight={id}
      data-off={off}
      data-chosen={chosen}
      style={{ '--share': String(share) } as CSSProperties}
    >
      <Toggle
        label={i18n.t('rubricEditor.use', { title })}
        on={!off}
        onChange={(on) => edit((pack) => setOff(pack, id, !on))}
      />
      <PartButton
        title={title}
        critical={critical}
        share={off ? i18n.t('rubricEditor.off') : i18n.t('editor.share', { share: percentWords(share) })}
        changed={changed}
        chosen={chosen}
        onChoose={onChoose}
      />
      <NumberBox
        label={i18n.t('editor.weightOf', { title })}
        labelHidden
        value={weight}
        least={0.1}
        most={100}
        disabled={off}
        onChange={(value) => edit((pack) => setWeight(pack, id, value))}
      />
    </li>
  )
}
