import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { SessionChoices } from '@/lib/messaging/reviews/calibration-calls'
import { textFor } from '@/lib/rubric/localized'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { Fault } from '../../ui/Fault'
import { FormFrame } from '../../ui/FormFrame'
import { uiLocale } from '../../ui/locale'
import { NumberBox } from '../../ui/NumberBox'
import { PickOne } from '../../ui/PickOne'
import { TextBox } from '../../ui/TextBox'
import { useAnswer } from '../../ui/use-answer'
import { NO_TICKETS, SessionTickets, ticketsIn, type ChosenTickets } from './SessionTickets'
import { useCalibrating } from './use-calibrating'

export interface NewSessionProps {
  readonly onMade: (id: string) => void
  readonly onClose: () => void
}

/** Making a session. Nothing is kept until it is made. */
export function NewSession({ onMade, onClose }: NewSessionProps) {
  const { value: choices, failed, again } = useAnswer('calibration/choices', '{}', [])
  return (
    <>
      <Fault onAgain={again}>{failed ? i18n.t('calibration.fault.unanswered') : null}</Fault>
      {choices !== null && <SessionForm choices={choices} onMade={onMade} onClose={onClose} />}
    </>
  )
}

function SessionForm({ choices, onMade, onClose }: NewSessionProps & { readonly choices: SessionChoices }) {
  const announce = useAnnounce()
  const { act, fault, setFault } = useCalibrating()
  const [title, setTitle] = useState('')
  const [card, setCard] = useState(choices.cards[0]?.id ?? '')
  const [reviewers, setReviewers] = useState(3)
  const [tickets, setTickets] = useState<ChosenTickets>({
    ...NO_TICKETS,
    site: choices.sites[0] ?? '',
    list: choices.lists[0]?.id ?? '',
  })
  const [isUntitled, setUntitled] = useState(false)
  const save = async () => {
    const chosen = choices.cards.find(({ id }) => id === card)
    const from = ticketsIn(tickets, choices)
    setUntitled(title.trim() === '')
    if (title.trim() === '') return
    if (!chosen) return setFault(i18n.t('calibration.fault.noCard'))
    if (!from) return setFault(i18n.t('calibration.fault.noTickets'))
    const { id, version } = chosen
    const request = { title: title.trim(), card: { id, version }, reviewers, tickets: from }
    const made = await act('calibration/make', request)
    if (!made) return
    announce(i18n.t('calibration.form.made'))
    onMade(made.id)
  }
  return (
    <FormFrame
      label={i18n.t('calibration.new')}
      fault={fault}
      ways={
        <Action kind="main" onPress={() => void save()}>
          {i18n.t('calibration.form.make')}
        </Action>
      }
      onClose={onClose}
    >
      <TextBox
        focusFirst
        label={i18n.t('calibration.form.title')}
        value={title}
        onChange={setTitle}
        maxLength={200}
        fault={isUntitled ? i18n.t('calibration.fault.noTitle') : null}
      />
      <PickOne
        label={i18n.t('calibration.form.card')}
        value={card}
        options={choices.cards.map((one) => ({ value: one.id, name: textFor(one.title, uiLocale()) }))}
        onChange={setCard}
      />
      <NumberBox
        label={i18n.t('calibration.form.reviewers')}
        value={reviewers}
        least={2}
        most={50}
        onChange={setReviewers}
      />
      <SessionTickets choices={choices} chosen={tickets} onChange={setTickets} />
    </FormFrame>
  )
}
