import { ChevronDown, ChevronUp, Plus, TriangleAlert } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { MOST_CATEGORIES, type Category } from '@/lib/review/card/card'
import { addCategory, categoryShares, moveCategory, totalWeight } from '@/lib/review/card/edit-card'
import { textFor } from '@/lib/rubric/localized'
import { PartButton } from '../editor/PartButton'
import { PartsColumn } from '../editor/PartsColumn'
import { PartsGroup } from '../editor/PartsGroup'
import { newCategory } from '../options/reviews/new-card'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { IconAction } from '../ui/IconAction'
import { uiLocale } from '../ui/locale'
import { numberWords, percentWords } from '../ui/number-words'
import type { EditCard, LoadedCard } from './card-draft'

/** More make reviews slow and unfair (field guide, §8). */
const GOOD_MOST = 10

export interface CategoryColumnProps {
  readonly loaded: LoadedCard
  /** Id of the category that is open beside; null for the whole card. */
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  readonly edit: EditCard
}

/** All categories in their order: what each weighs, which one is open beside, and adding and moving them. */
export function CategoryColumn({
  loaded: { draft, saved, more },
  chosen,
  onChoose,
  edit,
}: CategoryColumnProps) {
  const announce = useAnnounce()
  const shares = categoryShares(draft)
  const before = new Map(saved.categories.map((each) => [each.id, JSON.stringify(each)]))
  const count = draft.categories.length
  const add = () => {
    const added = addCategory(draft, newCategory(''), i18n.t('scorecards.newCategory'), more.ids)
    edit(() => added.card)
    onChoose(added.id)
  }
  const move = ({ id, title }: Category, way: 'up' | 'down') => {
    const moved = moveCategory(draft, id, way)
    edit(() => moved)
    const place = moved.categories.findIndex((each) => each.id === id) + 1
    announce(i18n.t('scorecards.moved', { title: textFor(title, uiLocale()), place, count }))
  }
  return (
    <PartsColumn
      title={i18n.t('scorecards.categoriesTitle')}
      whole={i18n.t('scorecards.whole')}
      wholeChosen={chosen === null}
      onWhole={() => onChoose('whole')}
    >
      <PartsGroup
        title={i18n.t('scorecards.categories', count)}
        share={i18n.t('scorecards.total', { weight: numberWords(totalWeight(draft)) })}
      >
        <ol className="weights-rows">
          {draft.categories.map((category) => {
            const title = textFor(category.title, uiLocale())
            return (
              <li
                key={category.id}
                className="weight card-category"
                data-category={category.id}
                data-chosen={category.id === chosen}
              >
                <PartButton
                  title={title}
                  critical={category.critical}
                  share={i18n.t('editor.share', { share: percentWords(shares.get(category.id) ?? 0) })}
                  changed={before.get(category.id) !== JSON.stringify(category)}
                  chosen={category.id === chosen}
                  onChoose={() => onChoose(category.id)}
                />
                <span className="card-category-moves">
                  <IconAction
                    label={i18n.t('scorecards.moveUp', { title })}
                    onPress={() => move(category, 'up')}
                  >
                    <ChevronUp size={15} aria-hidden />
                  </IconAction>
                  <IconAction
                    label={i18n.t('scorecards.moveDown', { title })}
                    onPress={() => move(category, 'down')}
                  >
                    <ChevronDown size={15} aria-hidden />
                  </IconAction>
                </span>
              </li>
            )
          })}
        </ol>
      </PartsGroup>
      <div role="status">
        {count > GOOD_MOST && (
          <Warning text={i18n.t('scorecards.manyCategories', { count, most: GOOD_MOST })} />
        )}
        {totalWeight(draft) === 0 && <Warning text={i18n.t('scorecards.noWeight')} />}
      </div>
      <Action icon={<Plus size={14} aria-hidden />} disabled={count === MOST_CATEGORIES} onPress={add}>
        {i18n.t('scorecards.addCategory')}
      </Action>
    </PartsColumn>
  )
}

function Warning({ text }: { readonly text: string }) {
  return (
    <p className="card-warning">
      <TriangleAlert size={14} aria-hidden />
      {text}
    </p>
  )
}
