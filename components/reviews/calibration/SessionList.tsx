import { Plus, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { Section } from '../../options/Section'
import { Action } from '../../ui/Action'
import { Fault } from '../../ui/Fault'
import { Message } from '../../ui/Message'
import { useAnswer } from '../../ui/use-answer'
import { NewSession } from './NewSession'
import { SessionRow } from './SessionRow'
import { TakeFile } from './TakeFile'

/** All sessions, each with its standing, and the ways to come by one. */
export function SessionList({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const { value, failed, again } = useAnswer('calibration/list', '{}', ['reviews'])
  const [isMaking, setMaking] = useState(false)
  return (
    <Section title={i18n.t('calibration.title')} text={i18n.t('calibration.text')}>
      {isMaking ? (
        <NewSession onMade={onOpen} onClose={() => setMaking(false)} />
      ) : (
        <TakeFile
          before={
            <Action kind="main" icon={<Plus size={14} aria-hidden />} onPress={() => setMaking(true)}>
              {i18n.t('calibration.new')}
            </Action>
          }
        />
      )}
      <Fault onAgain={again}>{failed ? i18n.t('calibration.unanswered') : null}</Fault>
      {value === null && !failed && <p role="status">{i18n.t('calibration.waiting')}</p>}
      {value?.sessions.length === 0 && !isMaking && (
        <Message icon={<UsersRound size={18} />} title={i18n.t('calibration.none')}>
          {i18n.t('calibration.noneText')}
        </Message>
      )}
      {value !== null && value.sessions.length > 0 && (
        <ul className="rows">
          {value.sessions.map((session) => (
            <SessionRow key={session.id} session={session} onOpen={() => onOpen(session.id)} />
          ))}
        </ul>
      )}
    </Section>
  )
}
