import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { LearningSite, StartOutcome } from '@/lib/messaging/past-ticket-calls'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { PickOne } from '../../ui/PickOne'
import { Progress } from '../../ui/Progress'
import { siteName } from '../../ui/source-words'
import { useNow } from '../../ui/use-now'
import { refusalLine, runLine, skippedLine } from './learning-words'

const CHOICES = ['100', '500', '1000', '2000'] as const
type Choice = (typeof CHOICES)[number]

export interface LearningRowProps {
  readonly entry: LearningSite
  /** Whether articles of this helpdesk were read: only then can be told which link is one. */
  readonly hasArticles: boolean
  readonly onDone: () => void
}

/** One helpdesk: how many of its past tickets are known, and learning from more. */
export function LearningRow({ entry: { site, known, run }, hasArticles, onDone }: LearningRowProps) {
  const now = useNow()
  const [wanted, setWanted] = useState<Choice>('500')
  const [refused, setRefused] = useState<string | null>(null)
  const name = siteName(site)
  const isOpen = run !== null && run.endedAt === null
  const canPause = run !== null && ['running', 'waiting', 'no-page'].includes(run.phase)
  /** The helpdesk asked for it: nothing a person presses makes it sooner. */
  const mustWait = run?.problem?.reason === 'rate-limited' && run.retryAt !== null
  const told = (answer: Awaited<ReturnType<typeof ask<'past-tickets/learn'>>>) => {
    const outcome: StartOutcome | { ok: false; reason: 'failed' } = answer.ok
      ? answer.value
      : { ok: false, reason: 'failed' }
    setRefused(outcome.ok ? null : refusalLine(outcome.reason, site))
    onDone()
  }
  const skipped = run && skippedLine(run)
  return (
    <li className="row" data-learning={site}>
      <div className="row-words">
        <p className="row-name">{name}</p>
        <p className="row-state">
          {known === 0 ? i18n.t('learning.knownNone') : i18n.t('learning.known', known)}
        </p>
        {run !== null && (
          <p className="row-state" data-phase={run.phase} data-failed={run.phase === 'failed'}>
            {runLine(run, site, now)}
          </p>
        )}
        {skipped !== null && <p className="row-state">{skipped}</p>}
        {!hasArticles && <p className="row-state">{i18n.t('learning.noArticles')}</p>}
        {isOpen && run.phase === 'running' && (
          <Progress label={i18n.t('learning.progress', { site: name })} done={run.done} total={run.of} />
        )}
        <p className="row-state" role="alert" data-failed="true">
          {refused}
        </p>
      </div>
      <div className="row-actions learning-actions">
        {isOpen ? (
          <>
            {canPause && (
              <Action
                label={i18n.t('learning.pauseFor', { site: name })}
                onPress={() => void ask('past-tickets/pause', { site }).then(told)}
              >
                {i18n.t('learning.pause')}
              </Action>
            )}
            {!canPause && !mustWait && (
              <Action
                label={i18n.t('learning.resumeFor', { site: name })}
                onPress={() => void ask('past-tickets/resume', { site }).then(told)}
              >
                {i18n.t('learning.resume')}
              </Action>
            )}
            <Action
              label={i18n.t('learning.cancelFor', { site: name })}
              onPress={() => void ask('past-tickets/cancel', { site }).then(told)}
            >
              {i18n.t('learning.cancel')}
            </Action>
          </>
        ) : (
          <>
            <PickOne
              label={i18n.t('learning.howMany')}
              labelHidden
              value={wanted}
              options={CHOICES.map((value) => ({
                value,
                name: i18n.t('learning.last', { count: Number(value).toLocaleString() }),
              }))}
              onChange={setWanted}
            />
            <Action
              label={i18n.t('learning.startFor', { site: name })}
              disabled={!hasArticles}
              onPress={() => void ask('past-tickets/learn', { site, wanted: Number(wanted) }).then(told)}
            >
              {i18n.t('learning.start')}
            </Action>
          </>
        )}
      </div>
    </li>
  )
}
