import { useEffect, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { HostHealth } from '@/lib/messaging/health-calls'
import { ask } from '../desk'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { useNow } from '../ui/use-now'
import { Window } from '../ui/Window'
import { copyText } from './copy-text'
import { HealthFields } from './HealthFields'
import { failureSentence, selectorWords } from './health-words'
import './HealthWindow.css'

/** What can be read on this helpdesk, by which way, and a report of it for an issue form. Open as long as it is there. */
export function HealthWindow({ onClose }: { readonly onClose: () => void }) {
  const health = useHealth()
  const { outcome, copy } = useReport()
  return (
    <Window
      open
      title={i18n.t('health.title')}
      onClose={onClose}
      choices={
        <>
          {health !== null && health !== 'unanswered' && (
            <Action kind="main" onPress={() => copy(health.report)} focusFirst>
              {i18n.t('health.copy')}
            </Action>
          )}
          <Action onPress={onClose}>{i18n.t('action.close')}</Action>
        </>
      }
    >
      {health === null && <p className="window-text">{i18n.t('waiting.title')}</p>}
      {health === 'unanswered' && <p role="alert">{i18n.t('unanswered.text')}</p>}
      {health !== null && health !== 'unanswered' && <Report health={health} />}
      {outcome !== null && <p className="health-outcome">{i18n.t(outcome)}</p>}
      {outcome === 'health.notCopied' && health !== null && health !== 'unanswered' && (
        <textarea className="health-text" readOnly value={health.report} aria-label={i18n.t('health.text')} />
      )}
    </Window>
  )
}

function Report({ health }: { readonly health: HostHealth }) {
  const now = useNow()
  const { host, fields, failure, selectors, version, browser } = health
  return (
    <div className="health">
      {host === null ? (
        <p>{i18n.t('health.noTicket')}</p>
      ) : (
        <HealthFields host={host} fields={fields} now={now} />
      )}
      <p className="health-failure" data-failed={failure !== null}>
        {failureSentence(failure, now)}
      </p>
      {selectors !== null && selectors.length > 0 && (
        <details className="health-page">
          <summary>{i18n.t('health.onPage')}</summary>
          <p className="window-text">{i18n.t('health.onPageText')}</p>
          <ul className="health-selectors">
            {selectors.map((match) => (
              <li key={match.name} data-found={match.matched >= 0}>
                {selectorWords(match)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="window-text">{i18n.t('health.version', { version, browser })}</p>
    </div>
  )
}

/** What can be read now; null until the answer is there. */
function useHealth(): HostHealth | 'unanswered' | null {
  const [health, setHealth] = useState<HostHealth | 'unanswered' | null>(null)
  useEffect(() => {
    let gone = false
    void ask('panel/health', {}).then((answer) => {
      if (!gone) setHealth(answer.ok ? answer.value : 'unanswered')
    })
    return () => {
      gone = true
    }
  }, [])
  return health
}

/** Copying the report, and what became of it. */
function useReport() {
  const announce = useAnnounce()
  const [outcome, setOutcome] = useState<'health.copied' | 'health.notCopied' | null>(null)
  const copy = (report: string) =>
    void copyText(report).then((copied) => {
      const next = copied ? 'health.copied' : 'health.notCopied'
      setOutcome(next)
      announce(i18n.t(next))
    })
  return { outcome, copy }
}
