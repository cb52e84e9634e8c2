import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'
import { Fault } from '../../ui/Fault'
import { TextBox } from '../../ui/TextBox'
import { Window } from '../../ui/Window'
import { useCalibrating } from './use-calibrating'

/** Has ratings shown before all are in, for a reason that is kept. */
export function OpenEarly({ id }: { readonly id: string }) {
  const { act, fault } = useCalibrating()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const open = async () => {
    setEmpty(reason.trim() === '')
    if (reason.trim() === '') return
    if (await act('calibration/open', { id, reason: reason.trim() })) setAsking(false)
  }
  return (
    <div>
      <Action onPress={() => setAsking(true)}>{i18n.t('calibration.blind.early')}</Action>
      <Window
        open={isAsking}
        title={i18n.t('calibration.blind.earlyTitle')}
        text={i18n.t('calibration.blind.earlyText')}
        onClose={() => setAsking(false)}
        choices={
          <>
            <Action onPress={() => setAsking(false)}>{i18n.t('action.cancel')}</Action>
            <Action kind="danger" onPress={() => void open()}>
              {i18n.t('calibration.blind.earlyDo')}
            </Action>
          </>
        }
      >
        <TextBox
          focusFirst
          label={i18n.t('calibration.blind.reason')}
          value={reason}
          onChange={setReason}
          maxLength={500}
          fault={isEmpty ? i18n.t('calibration.fault.noReason') : null}
        />
        <Fault>{fault}</Fault>
      </Window>
    </div>
  )
}
