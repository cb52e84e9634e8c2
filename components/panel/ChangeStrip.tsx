import { ArrowRight, History } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { ScoreChange } from '@/lib/rubric/explain-change'
import { Action } from '../ui/Action'
import { numberWords } from '../ui/number-words'
import { sinceWords } from '../ui/time-words'
import { useNow } from '../ui/use-now'
import { changedWords, overallWords } from './change-words'
import './ChangeStrip.css'

/** Shown before the rest is folded away. */
const FIRST = 3

/** What is different since the person last had this ticket on screen, and why. */
export function ChangeStrip({ change }: { readonly change: ScoreChange }) {
  const now = useNow()
  const [all, setAll] = useState(false)
  const { since, from, to, criteria, overall } = change
  const shown = all ? criteria : criteria.slice(0, FIRST)
  return (
    <section className="change" data-change="" aria-labelledby="change-title">
      <h3 id="change-title" className="change-title">
        <History size={13} aria-hidden />
        <span className="change-score">
          {scoreWord(from)}
          <ArrowRight size={12} aria-hidden />
          <span className="visually-hidden">{i18n.t('change.to')}</span>
          {scoreWord(to)}
        </span>
        <span className="change-since">{i18n.t('change.since', { time: sinceWords(since, now) })}</span>
      </h3>
      <ul className="change-list">
        {criteria.length === 0 && overall !== null && <li>{overallWords(overall)}</li>}
        {shown.map((changed) => (
          <li key={changed.id}>{changedWords(changed)}</li>
        ))}
      </ul>
      {criteria.length > shown.length && (
        <Action kind="plain" onPress={() => setAll(true)}>
          {i18n.t('action.showMore', { count: criteria.length - shown.length })}
        </Action>
      )}
    </section>
  )
}

function scoreWord(score: number | null): string {
  return score === null ? '–' : numberWords(score)
}
