import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import type { Rating } from '@/lib/review/record/review'
import { textFor } from '@/lib/rubric/localized'
import { uiLocale } from '../../ui/locale'
import { ratingWords } from '../../ui/rating-words'

export interface RatingRowsProps {
  readonly ratings: readonly Rating[]
  readonly card: Scorecard
}

/** Each category of a review with its rating and what that rests on. */
export function RatingRows({ ratings, card }: RatingRowsProps) {
  const locale = uiLocale()
  return (
    <table className="part-table log-ratings">
      <caption className="visually-hidden">{i18n.t('reviewLog.ratings')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('reviewLog.category')}</th>
          <th scope="col">{i18n.t('reviewLog.rating')}</th>
          <th scope="col">{i18n.t('reviewLog.why')}</th>
        </tr>
      </thead>
      <tbody>
        {card.categories.map((category) => {
          const rating = ratings.find((one) => one.category === category.id)
          const causes = category.rootCauses.filter(({ id }) => rating?.causes.includes(id))
          return (
            <tr key={category.id} data-rated={category.id}>
              <th scope="row">{textFor(category.title, locale)}</th>
              <td className="log-rating">{ratingWords(rating?.value ?? null, category)}</td>
              <td className="log-why">
                {causes.length > 0 && <p>{causes.map(({ title }) => textFor(title, locale)).join(', ')}</p>}
                {rating && rating.comment !== '' && <p>{rating.comment}</p>}
                {rating?.quotes.map(({ messageId, quote }, at) => (
                  <q key={`${messageId} ${at}`} className="part-quote">
                    {quote}
                  </q>
                ))}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
