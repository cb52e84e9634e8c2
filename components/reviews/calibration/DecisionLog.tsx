import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import { Section } from '../../options/Section'
import { Action } from '../../ui/Action'
import { DecisionForm } from './DecisionForm'
import { DecisionItem } from './DecisionItem'

/** What was agreed in a session, in order of time. */
export function DecisionLog({ session }: { readonly session: CalibrationSession }) {
  const [isDeciding, setDeciding] = useState(false)
  const { decisions } = session
  return (
    <Section title={i18n.t('calibration.log')} text={i18n.t('calibration.logText')}>
      {decisions.length === 0 && <p className="part-note">{i18n.t('calibration.noLog')}</p>}
      {decisions.length > 0 && (
        <ol className="part-stack">
          {decisions.map((decision, at) => (
            <DecisionItem key={at} decision={decision} session={session} isAboutShown />
          ))}
        </ol>
      )}
      {isDeciding ? (
        <DecisionForm session={session.id} ticket={null} category={null} onClose={() => setDeciding(false)} />
      ) : (
        <div>
          <Action onPress={() => setDeciding(true)}>{i18n.t('calibration.decide')}</Action>
        </div>
      )}
    </Section>
  )
}
