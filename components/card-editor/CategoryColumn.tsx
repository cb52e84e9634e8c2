import { ChevronDown, ChevronUp, ClipboardList, OctagonAlert, Plus, TriangleAlert } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { i18n } from '@/components/i18n'
import { MOST_CATEGORIES, type Category } from '@/lib/review/card/card'
import { addCategory, categoryShares, moveCategory, totalWeight } from '@/lib/review/card/edit-card'
import { textFor } from '@/lib/rubric/localized'
import { newCategory } from '../options/reviews/new-card'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { IconAction } from '../ui/IconAction'
import { uiLocale } from '../ui/locale'
import { numberWords, percentWords } from '../ui/number-words'
import type { EditCard, LoadedCard } from './use-card-draft'
import '../rubric-editor/CriteriaColumn.css'

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
  loaded: { draft, saved, ids },
  chosen,
  onChoose,
  edit,
}: CategoryColumnProps) {
  const announce = useAnnounce()
  const shares = categoryShares(draft)
  const before = new Map(saved.categories.map((each) => [each.id, JSON.stringify(each)]))
  const count = draft.categories.length
  const add = () => {
    const added = addCategory(draft, newCategory(''), i18n.t('scorecards.newCategory'), ids)
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
    <nav className="criteria-column" aria-labelledby="criteria-title">
      <h2 id="criteria-title" className="visually-hidden">
        {i18n.t('scorecards.categoriesTitle')}
      </h2>
      <Button
        className="whole-button"
        onPress={() => onChoose('whole')}
        {...(chosen === null ? { 'aria-current': 'true' } : {})}
      >
        <ClipboardList size={16} aria-hidden />
        {i18n.t('scorecards.whole')}
      </Button>
      <section className="weights" aria-labelledby="weights-title">
        <h3 id="weights-title" className="weights-title">
          <span>{i18n.t('scorecards.categories', count)}</span>
          <span className="weights-share">
            {i18n.t('scorecards.total', { weight: numberWords(totalWeight(draft)) })}
          </span>
        </h3>
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
                <Button
                  className="weight-title"
                  onPress={() => onChoose(category.id)}
                  {...(category.id === chosen ? { 'aria-current': 'true' } : {})}
                >
                  <span className="weight-name">{title}</span>
                  <span className="weight-facts">
                    {category.critical && (
                      <span className="weight-critical">
                        <OctagonAlert size={12} aria-hidden />
                        {i18n.t('criterion.critical')}
                      </span>
                    )}
                    <span>
                      {i18n.t('editor.share', { share: percentWords(shares.get(category.id) ?? 0) })}
                    </span>
                    {before.get(category.id) !== JSON.stringify(category) && (
                      <span className="weight-changed">{i18n.t('editor.changed')}</span>
                    )}
                  </span>
                </Button>
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
      </section>
      <div role="status">
        {count > GOOD_MOST && (
          <Warning text={i18n.t('scorecards.manyCategories', { count, most: GOOD_MOST })} />
        )}
        {totalWeight(draft) === 0 && <Warning text={i18n.t('scorecards.noWeight')} />}
      </div>
      <Action icon={<Plus size={14} aria-hidden />} disabled={count === MOST_CATEGORIES} onPress={add}>
        {i18n.t('scorecards.addCategory')}
      </Action>
    </nav>
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
