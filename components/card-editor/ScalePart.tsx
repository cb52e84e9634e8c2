import { i18n } from '@/components/i18n'
import type { Category } from '@/lib/review/card/card'
import { setPoints, setWord, withoutWords } from '@/lib/review/card/edit-card'
import { textFor } from '@/lib/rubric/localized'
import { DraftText } from '../editor/DraftText'
import { FormPart } from '../editor/FormPart'
import { Choice } from '../options/Choice'
import { uiLocale } from '../ui/locale'
import { Tick } from '../ui/Tick'
import type { EditCategory } from './CategoryForm'

const POINTS = ['2', '3', '4', '5'] as const

export interface CategoryPartProps {
  readonly category: Category
  readonly change: EditCategory
}

/** How many ratings there are, and what each is called. */
export function ScalePart({ category, change }: CategoryPartProps) {
  const { points, words } = category
  const locale = uiLocale()
  const figures = Array.from({ length: points }, (_, at) => i18n.t('rating.of', { value: at + 1, points }))
  return (
    <FormPart title={i18n.t('scorecards.scale')} aside={i18n.t('scorecards.scaleText', { points })}>
      <Choice
        kind="row"
        label={i18n.t('scorecards.points')}
        value={POINTS.find((each) => Number(each) === points) ?? '2'}
        options={POINTS.map((value) => ({ value, name: value }))}
        onChange={(value) => change((each) => setPoints(each, Number(value) as Category['points']))}
      />
      <Tick
        label={i18n.t('scorecards.ownWords')}
        help={i18n.t('scorecards.ownWordsText')}
        on={words !== undefined}
        onChange={(on) => change((each) => (on ? { ...each, words: figures } : withoutWords(each)))}
      />
      {words !== undefined && (
        <div className="card-words">
          {words.map((word, at) => (
            <DraftText
              key={figures[at]}
              label={figures[at] ?? ''}
              value={textFor(word, locale)}
              onChange={(value) => change((each) => setWord(each, at + 1, value.trim(), locale))}
            />
          ))}
        </div>
      )}
    </FormPart>
  )
}
