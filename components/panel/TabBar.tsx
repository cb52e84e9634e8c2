import { Tab, TabList } from 'react-aria-components/Tabs'
import { i18n } from '@/components/i18n'
import type { ReadyView } from '@/lib/messaging/view'
import type { ScoreCard } from '@/lib/rubric/judgement'
import { numberWords } from '../ui/number-words'
import { scoreNumber } from '../ui/score-band'
import { openSteps } from './guide/guide-steps'
import type { Reviewing } from './use-reviewing'
import './TabBar.css'

export interface TabBarProps {
  readonly view: ReadyView
  readonly reviewing: Reviewing
}

/** The tabs, each with the one number that says whether to look; scores wait while a review is to be blind. */
export function TabBar({ view, reviewing }: TabBarProps) {
  const count = view.suggestions.length
  const open = openSteps(view.guide)
  return (
    <TabList className="tab-bar" aria-label={i18n.t('tabs.label')}>
      <Tab id="assist" className="tab">
        {i18n.t('tabs.assist')}
        <TabNumber shown={numberWords(count)} spoken={i18n.t('tabs.articles', count)} />
      </Tab>
      {view.guide.level !== 'off' && (
        <Tab id="steps" className="tab">
          {i18n.t('tabs.steps')}
          {reviewing.hidesScores ? (
            <span className="visually-hidden">, {i18n.t('tabs.hidden')}</span>
          ) : (
            <TabNumber shown={numberWords(open)} spoken={i18n.t('tabs.openSteps', open)} />
          )}
        </Tab>
      )}
      <ScoreTab id="quality" card={view.hygiene} hidden={reviewing.hidesScores} />
      <ScoreTab id="escalate" card={view.escalation} hidden={reviewing.hidesScores} />
      {reviewing.on && (
        <Tab id="review" className="tab">
          {i18n.t('tabs.review')}
          {reviewing.begun && <TabNumber shown="•" spoken={i18n.t('tabs.begun')} />}
        </Tab>
      )}
    </TabList>
  )
}

interface ScoreTabProps {
  readonly id: 'quality' | 'escalate'
  readonly card: ScoreCard
  readonly hidden: boolean
}

function ScoreTab({ id, card, hidden }: ScoreTabProps) {
  if (hidden)
    return (
      <Tab id={id} className="tab">
        {i18n.t(`tabs.${id}`)}
        <span className="visually-hidden">, {i18n.t('tabs.hidden')}</span>
      </Tab>
    )
  const number = scoreNumber(card)
  const max = numberWords(card.scale.max)
  const spoken = number === null ? i18n.t('quality.notScored') : i18n.t('tabs.score', { score: number, max })
  return (
    <Tab id={id} className="tab">
      {i18n.t(`tabs.${id}`)}
      <TabNumber shown={number ?? '–'} spoken={spoken} />
    </Tab>
  )
}

/** A number beside a tab's name, with words for those who listen. */
function TabNumber({ shown, spoken }: { readonly shown: string; readonly spoken: string }) {
  return (
    <>
      <span className="tab-number" aria-hidden="true">
        {shown}
      </span>
      <span className="visually-hidden">, {spoken}</span>
    </>
  )
}
