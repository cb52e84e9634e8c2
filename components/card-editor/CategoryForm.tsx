import { Trash2 } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { Category, Scorecard } from '@/lib/review/card/card'
import { categoryShares, changeCategory, removeCategory } from '@/lib/review/card/edit-card'
import { textFor, withText } from '@/lib/rubric/localized'
import { DraftText } from '../editor/DraftText'
import { Form } from '../editor/Form'
import { FormPart } from '../editor/FormPart'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { uiLocale } from '../ui/locale'
import { percentWords } from '../ui/number-words'
import { NumberBox } from '../ui/NumberBox'
import { Range } from '../ui/Range'
import { Tick } from '../ui/Tick'
import type { EditCard } from './card-draft'
import { CausesPart } from './CausesPart'
import { ConditionPart } from './ConditionPart'
import { EvidencePart } from './EvidencePart'
import { ScalePart } from './ScalePart'

/** Changes the category that is open. */
export type EditCategory = (change: (category: Category) => Category) => void

export interface CategoryFormProps {
  readonly category: Category
  readonly card: Scorecard
  readonly edit: EditCard
  /** After it was taken out. */
  readonly onGone: () => void
}

/** Everything that can be changed about one category. Give it the category's id as key. */
export function CategoryForm({ category, card, edit, onGone }: CategoryFormProps) {
  const { id, weight, critical } = category
  const locale = uiLocale()
  const announce = useAnnounce()
  const title = textFor(category.title, locale)
  const change: EditCategory = (make) => edit((whole) => changeCategory(whole, id, make))
  const remove = () => {
    onGone()
    edit((whole) => removeCategory(whole, id))
    announce(i18n.t('scorecards.difference.removed', { title }))
  }
  const share = categoryShares(card).get(id) ?? 0
  return (
    <Form
      title={title}
      focus
      actions={
        card.categories.length > 1 && (
          <Action kind="danger" icon={<Trash2 size={14} aria-hidden />} onPress={remove}>
            {i18n.t('editor.remove')}
          </Action>
        )
      }
    >
      <FormPart title={i18n.t('editor.texts')}>
        {(['title', 'help'] as const).map((part) => (
          <DraftText
            key={part}
            label={i18n.t(part === 'title' ? 'editor.titleText' : 'scorecards.help')}
            long={part === 'help'}
            value={textFor(category[part], locale)}
            onChange={(value) =>
              change((each) => ({ ...each, [part]: withText(each[part], value.trim(), locale) }))
            }
          />
        ))}
      </FormPart>
      <FormPart
        title={i18n.t('editor.weight')}
        aside={i18n.t('editor.shareText', { share: percentWords(share) })}
      >
        <div className="card-weight">
          <Range
            label={i18n.t('editor.weight')}
            value={weight}
            least={0}
            most={100}
            step={1}
            onChange={(value) => change((each) => ({ ...each, weight: value }))}
          />
          <NumberBox
            label={i18n.t('editor.weightOf', { title })}
            labelHidden
            value={weight}
            least={0}
            most={100}
            onChange={(value) => change((each) => ({ ...each, weight: value }))}
          />
        </div>
        <Tick
          label={i18n.t('criterion.critical')}
          help={i18n.t('scorecards.criticalText')}
          on={critical}
          onChange={(on) => change((each) => ({ ...each, critical: on }))}
        />
      </FormPart>
      <ScalePart category={category} change={change} />
      <CausesPart category={category} change={change} />
      <ConditionPart category={category} change={change} />
      <EvidencePart category={category} change={change} />
    </Form>
  )
}
