import { Download, Share2, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { Fault } from '../../ui/Fault'
import { useAnnounce } from '../../ui/Announcer'
import { saveFile } from '../../ui/save-file'
import { Window } from '../../ui/Window'
import { TakeFile } from './TakeFile'
import { useCalibrating } from './use-calibrating'

export interface SessionActionsProps {
  readonly session: CalibrationSession
  /** Tickets that the person here has reviewed for it. */
  readonly mine: number
  readonly onRemoved: () => void
}

/** Passing a session on, giving and taking results, and removing it. */
export function SessionActions({ session: { id, title }, mine, onRemoved }: SessionActionsProps) {
  const announce = useAnnounce()
  const { act, fault, setFault } = useCalibrating()
  const [isAsking, setAsking] = useState(false)
  const save = async (name: 'calibration/session-file' | 'calibration/my-results', file: string) => {
    setFault(null)
    const answer = await ask(name, { id })
    if (!answer.ok) return setFault(i18n.t('calibration.fault.unanswered'))
    const { text } = answer.value
    if (text === null)
      return setFault(
        i18n.t(name === 'calibration/my-results' ? 'calibration.fault.noResults' : 'calibration.fault.gone'),
      )
    saveFile(`${file}.jsonl`, text, 'application/x-ndjson')
    announce(i18n.t('calibration.act.saved'))
  }
  const remove = async () => {
    setAsking(false)
    if (!(await act('calibration/remove', { id }))) return
    announce(i18n.t('calibration.act.removed'))
    onRemoved()
  }
  return (
    <div className="part-stack">
      <TakeFile
        before={
          <>
            <Action
              icon={<Share2 size={13} aria-hidden />}
              onPress={() => void save('calibration/session-file', 'calibration-session')}
            >
              {i18n.t('calibration.act.passOn')}
            </Action>
            <Action
              icon={<Download size={13} aria-hidden />}
              disabled={mine === 0}
              onPress={() => void save('calibration/my-results', 'calibration-results')}
            >
              {i18n.t('calibration.act.results')}
            </Action>
          </>
        }
        after={
          <Action kind="danger" icon={<Trash2 size={13} aria-hidden />} onPress={() => setAsking(true)}>
            {i18n.t('calibration.act.remove')}
          </Action>
        }
      />
      <Fault>{fault}</Fault>
      <Window
        open={isAsking}
        title={i18n.t('calibration.act.removeTitle', { title })}
        text={i18n.t('calibration.act.removeText')}
        onClose={() => setAsking(false)}
        choices={
          <>
            <Action onPress={() => setAsking(false)} focusFirst>
              {i18n.t('action.cancel')}
            </Action>
            <Action kind="danger" onPress={() => void remove()}>
              {i18n.t('calibration.act.remove')}
            </Action>
          </>
        }
      />
    </div>
  )
}
