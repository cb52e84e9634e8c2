import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import { LONGEST_TEXT, type RatingValue } from '@/lib/review/record/review'
import { textFor } from '@/lib/rubric/localized'
import { Action } from '../../ui/Action'
import { FormFrame } from '../../ui/FormFrame'
import { uiLocale } from '../../ui/locale'
import { PickOne } from '../../ui/PickOne'
import { ratingWords } from '../../ui/rating-words'
import { TextBox } from '../../ui/TextBox'
import { useNeededText } from '../../ui/use-needed-text'
import { useSaying } from './use-saying'

export interface NoteFormProps {
  readonly review: string
  readonly kind: 'dispute' | 'coaching' | 'comment'
  readonly card: Scorecard
  readonly onClose: () => void
}

const WHOLE = 'whole'
const NONE = 'none'

/** A dispute, a coaching note or a comment that is being written. */
export function NoteForm({ review, kind, card, onClose }: NoteFormProps) {
  const { say, fault } = useSaying(onClose)
  const text = useNeededText(i18n.t('reviewLog.form.empty'))
  const [about, setAbout] = useState(WHOLE)
  const [proposed, setProposed] = useState(NONE)
  const [due, setDue] = useState('')
  const category = card.categories.find(({ id }) => id === about)
  const save = () => {
    const words = text.take()
    if (words === null) return
    const note = { review, text: words, category: category?.id ?? null }
    void (kind === 'dispute'
      ? say('reviews/dispute', { ...note, proposed: ratingIn(proposed) })
      : say('reviews/note', { ...note, kind, due: due === '' ? null : due }))
  }
  return (
    <FormFrame
      label={i18n.t(`reviewLog.write.${kind}`)}
      fault={fault}
      onClose={onClose}
      ways={
        <Action kind="main" onPress={save}>
          {i18n.t('reviewLog.form.save')}
        </Action>
      }
    >
      <PickOne
        focusFirst
        label={i18n.t('reviewLog.form.about')}
        value={about}
        options={[
          { value: WHOLE, name: i18n.t('reviewLog.form.whole') },
          ...card.categories.map(({ id, title }) => ({ value: id, name: textFor(title, uiLocale()) })),
        ]}
        onChange={(next) => {
          setAbout(next)
          setProposed(NONE)
        }}
      />
      {kind === 'dispute' && category && (
        <PickOne
          label={i18n.t('reviewLog.form.proposed')}
          value={proposed}
          options={[
            { value: NONE, name: i18n.t('reviewLog.form.noProposal') },
            ...Array.from({ length: category.points }, (_none, at) => ({
              value: String(at + 1),
              name: ratingWords(at + 1, category),
            })),
            { value: 'na', name: ratingWords('na', category) },
          ]}
          onChange={setProposed}
        />
      )}
      <TextBox long label={i18n.t(`reviewLog.form.text.${kind}`)} maxLength={LONGEST_TEXT} {...text.box} />
      {kind === 'coaching' && (
        <TextBox narrow type="date" label={i18n.t('reviewLog.form.due')} value={due} onChange={setDue} />
      )}
    </FormFrame>
  )
}

function ratingIn(value: string): RatingValue | null {
  if (value === NONE) return null
  return value === 'na' ? 'na' : Number(value)
}
