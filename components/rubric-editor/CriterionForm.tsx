import { RotateCcw, Trash2 } from 'lucide-react'
import { i18n } from '@/components/i18n'
import {
  changeCriterion,
  isRemovable,
  removeCriterion,
  resetCriterion,
  setText,
  setWeight,
  weightShares,
} from '@/lib/rubric/edit-pack'
import { textFor } from '@/lib/rubric/localized'
import type { Criterion, Pack } from '@/lib/rubric/pack'
import { setThreshold, thresholdsOf } from '@/lib/rubric/thresholds'
import { DraftText } from '../editor/DraftText'
import { Form } from '../editor/Form'
import { FormPart } from '../editor/FormPart'
import { Action } from '../ui/Action'
import { uiLocale } from '../ui/locale'
import { percentWords } from '../ui/number-words'
import { Range } from '../ui/Range'
import { AppliesPart } from './AppliesPart'
import { LooksFor } from './LooksFor'
import type { EditPack } from './rubric-draft'
import { ThresholdList } from './ThresholdList'

/** Weights beyond this are typed, not dragged. */
const SLIDER_MOST = 20

export interface CriterionFormProps {
  readonly criterion: Criterion
  readonly draft: Pack
  readonly base: Pack | null
  readonly edit: EditPack
  readonly focus: boolean
  /** After it was taken out. */
  readonly onGone: () => void
}

/** Everything that can be changed about one criterion. Give it the criterion's id as key. */
export function CriterionForm({ criterion, draft, base, edit, focus, onGone }: CriterionFormProps) {
  const { id, weight, off = false } = criterion
  const locale = uiLocale()
  const title = textFor(criterion.title, locale)
  const original = base?.criteria.find((each) => each.id === id)
  const isAsItCame = original !== undefined && isSame(draft, resetCriterion(draft, id, base ?? draft))
  const thresholds = thresholdsOf(criterion)
  const share = weightShares(draft).get(id) ?? 0
  const change = (make: (each: Criterion) => Criterion) => edit((pack) => changeCriterion(pack, id, make))
  const text = (which: 'title' | 'why' | 'fix') => ({
    value: textFor(criterion[which], locale),
    onChange: (value: string) => edit((pack) => setText(pack, id, which, value, locale)),
  })
  return (
    <Form
      title={title}
      focus={focus}
      actions={
        <>
          {base !== null && original !== undefined && !isAsItCame && (
            <Action
              icon={<RotateCcw size={14} aria-hidden />}
              onPress={() => edit((pack) => resetCriterion(pack, id, base))}
            >
              {i18n.t('rubricEditor.resetOne')}
            </Action>
          )}
          {isRemovable(draft, id, base) && (
            <Action
              kind="danger"
              icon={<Trash2 size={14} aria-hidden />}
              onPress={() => {
                onGone()
                edit((pack) => removeCriterion(pack, id))
              }}
            >
              {i18n.t('editor.remove')}
            </Action>
          )}
        </>
      }
    >
      <FormPart
        title={i18n.t('editor.weight')}
        aside={
          off ? i18n.t('rubricEditor.offText') : i18n.t('editor.shareText', { share: percentWords(share) })
        }
      >
        <div className="form-weight">
          <Range
            label={i18n.t('editor.weight')}
            value={Math.min(weight, SLIDER_MOST)}
            least={0.5}
            most={SLIDER_MOST}
            step={0.5}
            disabled={off}
            onChange={(value) => edit((pack) => setWeight(pack, id, value))}
          />
          <span className="form-weight-number" aria-hidden="true">
            {weight}
          </span>
        </div>
      </FormPart>
      <FormPart title={i18n.t('editor.texts')}>
        <DraftText label={i18n.t('editor.titleText')} {...text('title')} />
        <DraftText label={i18n.t('criterion.why')} long {...text('why')} />
        <DraftText label={i18n.t('criterion.fix')} long {...text('fix')} />
      </FormPart>
      <AppliesPart criterion={criterion} draft={draft} edit={edit} />
      {thresholds.length > 0 && (
        <FormPart title={i18n.t('rubricEditor.thresholds')}>
          <ThresholdList
            thresholds={thresholds}
            onChange={(threshold, value) => change((each) => setThreshold(each, threshold, value))}
          />
        </FormPart>
      )}
      <FormPart title={i18n.t('rubricEditor.looksFor')}>
        <LooksFor criterion={criterion} />
      </FormPart>
    </Form>
  )
}

function isSame(a: Pack, b: Pack): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
