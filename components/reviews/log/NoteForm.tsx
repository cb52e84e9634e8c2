import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { Scorecard } from '@/lib/review/card/card'
import { LONGEST_TEXT, type RatingValue } from '@/lib/review/record/review'
import { textFor } from '@/lib/rubric/localized'
import { Action } from '../../ui/Action'
import { uiLocale } from '../../ui/locale'
import { PickOne } from '../../ui/PickOne'
import { ratingWords } from '../../ui/rating-words'
import { TextBox } from '../../ui/TextBox'
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
  const { say, fault, busy } = useSaying(onClose)
  const [text, setText] = useState('')
  const [about, setAbout] = useState(WHOLE)
  const [proposed, setProposed] = useState(NONE)
  const [due, setDue] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const category = card.categories.find(({ id }) => id === about)
  const save = () => {
    setEmpty(text.trim() === '')
    if (text.trim() === '') return
    const words = { review, text: text.trim(), category: category?.id ?? null }
    void (kind === 'dispute'
      ? say('reviews/dispute', { ...words, proposed: ratingIn(proposed) })
      : say('reviews/note', { ...words, kind, due: due === '' ? null : due }))
  }
  return (
    <div className="log-form" role="group" aria-label={i18n.t(`reviewLog.write.${kind}`)}>
      <PickOne
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
      <TextBox
        long
        focusFirst
        label={i18n.t(`reviewLog.form.text.${kind}`)}
        value={text}
        onChange={setText}
        maxLength={LONGEST_TEXT}
        fault={isEmpty ? i18n.t('reviewLog.form.empty') : null}
      />
      {kind === 'coaching' && (
        <TextBox narrow type="date" label={i18n.t('reviewLog.form.due')} value={due} onChange={setDue} />
      )}
      {fault !== null && (
        <p className="log-fault" role="alert">
          {fault}
        </p>
      )}
      <div className="log-ways">
        <Action kind="main" busy={busy} onPress={save}>
          {i18n.t('reviewLog.form.save')}
        </Action>
        <Action kind="plain" onPress={onClose}>
          {i18n.t('action.cancel')}
        </Action>
      </div>
    </div>
  )
}

function ratingIn(value: string): RatingValue | null {
  if (value === NONE) return null
  return value === 'na' ? 'na' : Number(value)
}
