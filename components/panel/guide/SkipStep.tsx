import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { MOST_REASON } from '@/lib/checklist/checklist-state'
import { Action } from '../../ui/Action'
import { TextBox } from '../../ui/TextBox'

export interface SkipStepProps {
  readonly onSkip: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks why a step is skipped: whoever takes the ticket over can then see it was no oversight. */
export function SkipStep({ onSkip, onCancel }: SkipStepProps) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const said = reason.trim()
  return (
    <form
      className="step-skip"
      onSubmit={(event) => {
        event.preventDefault()
        if (said === '') setAsked(true)
        else onSkip(said)
      }}
    >
      <TextBox
        label={i18n.t('guide.skipWhy')}
        value={reason}
        maxLength={MOST_REASON}
        fault={asked && said === '' ? i18n.t('guide.skipNeedsWhy') : null}
        onChange={setReason}
        focusFirst
      />
      <div className="step-skip-buttons">
        <Action
          kind="main"
          onPress={() => {
            if (said === '') setAsked(true)
            else onSkip(said)
          }}
        >
          {i18n.t('guide.skipDo')}
        </Action>
        <Action kind="plain" onPress={onCancel}>
          {i18n.t('action.cancel')}
        </Action>
      </div>
    </form>
  )
}
