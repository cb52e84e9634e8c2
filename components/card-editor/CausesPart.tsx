import { Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { i18n } from '@/components/i18n'
import { addCause, removeCause, renameCause } from '@/lib/review/card/edit-card'
import { textFor } from '@/lib/rubric/localized'
import { DraftText } from '../editor/DraftText'
import { FormPart } from '../editor/FormPart'
import { Action } from '../ui/Action'
import { IconAction } from '../ui/IconAction'
import { uiLocale } from '../ui/locale'
import { TextBox } from '../ui/TextBox'
import type { CategoryPartProps } from './ScalePart'

/** As many as a card takes. */
const MOST_CAUSES = 12

/** Reasons a reviewer chooses from when a rating is low. */
export function CausesPart({ category: { rootCauses }, change }: CategoryPartProps) {
  const locale = uiLocale()
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const add = () => {
    const title = typed.trim()
    if (title === '' || rootCauses.length >= MOST_CAUSES) return
    setTyped('')
    change((each) => addCause(each, title))
  }
  return (
    <FormPart title={i18n.t('scorecards.causes')} aside={i18n.t('scorecards.causesText')}>
      {rootCauses.length > 0 && (
        <ul className="card-lines" tabIndex={-1} ref={list} aria-label={i18n.t('scorecards.causes')}>
          {rootCauses.map(({ id, title }, at) => (
            <li key={id} className="card-line">
              <DraftText
                label={i18n.t('scorecards.cause', { number: at + 1 })}
                value={textFor(title, locale)}
                onChange={(value) => change((each) => renameCause(each, id, value.trim(), locale))}
              />
              <IconAction
                label={i18n.t('scorecards.removeCause', { title: textFor(title, locale) })}
                onPress={() => {
                  // The button that has the focus goes with its reason.
                  list.current?.focus()
                  change((each) => removeCause(each, id))
                }}
              >
                <X size={15} aria-hidden />
              </IconAction>
            </li>
          ))}
        </ul>
      )}
      {rootCauses.length < MOST_CAUSES && (
        <div className="card-line">
          <TextBox
            label={i18n.t('scorecards.newCause')}
            value={typed}
            maxLength={200}
            onChange={setTyped}
            onDone={add}
          />
          <Action icon={<Plus size={14} aria-hidden />} disabled={typed.trim() === ''} onPress={add}>
            {i18n.t('scorecards.addCause')}
          </Action>
        </div>
      )}
    </FormPart>
  )
}
