import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { LONGEST_TEXT } from '@/lib/review/record/review'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { FormFrame } from '../../ui/FormFrame'
import { TextBox } from '../../ui/TextBox'
import { useCalibrating } from './use-calibrating'

export interface DecisionFormProps {
  readonly session: string
  /** Position of the ticket it is about; null: about all. */
  readonly ticket: number | null
  readonly category: string | null
  readonly onClose: () => void
}

/** A decision that is being written. */
export function DecisionForm({ session, ticket, category, onClose }: DecisionFormProps) {
  const announce = useAnnounce()
  const { act, fault } = useCalibrating()
  const [text, setText] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const save = async () => {
    setEmpty(text.trim() === '')
    if (text.trim() === '') return
    if (!(await act('calibration/decide', { id: session, ticket, category, text: text.trim() }))) return
    announce(i18n.t('calibration.decided'))
    onClose()
  }
  return (
    <FormFrame
      label={i18n.t('calibration.decide')}
      fault={fault}
      ways={
        <Action kind="main" onPress={() => void save()}>
          {i18n.t('calibration.save')}
        </Action>
      }
      onClose={onClose}
    >
      <TextBox
        long
        focusFirst
        label={i18n.t('calibration.decision')}
        value={text}
        onChange={setText}
        maxLength={LONGEST_TEXT}
        fault={isEmpty ? i18n.t('calibration.fault.noText') : null}
      />
    </FormFrame>
  )
}
