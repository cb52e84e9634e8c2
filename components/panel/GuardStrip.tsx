import { ShieldAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { GuardFinding } from '@/lib/reply/guard/finding'
import { useAnnounce } from '../ui/Announcer'
import { Action } from '../ui/Action'
import { GuardItem } from './GuardItem'
import { guardWords } from './guard-words'
import './GuardStrip.css'

/** Shown before the rest is folded away. */
const FIRST = 2

/** What should be looked at before the public reply is sent. It only tells: sending is the person's. */
export function GuardStrip({ findings }: { readonly findings: readonly GuardFinding[] }) {
  const [all, setAll] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useNews(findings)
  useFocusKept(findings.length, heading)
  if (findings.length === 0) return null
  const shown = all ? findings : findings.slice(0, FIRST)
  return (
    <section className="guard" data-guard={findings.length} aria-labelledby="guard-title">
      <h2 id="guard-title" className="guard-title" ref={heading} tabIndex={-1}>
        <ShieldAlert size={14} aria-hidden />
        {i18n.t('guard.title', findings.length)}
      </h2>
      <ul className="guard-list">
        {shown.map((finding) => (
          <li key={keyOf(finding)} data-guard-kind={finding.kind}>
            <GuardItem finding={finding} />
          </li>
        ))}
      </ul>
      {findings.length > shown.length && (
        <Action kind="plain" onPress={() => setAll(true)}>
          {i18n.t('action.showMore', { count: findings.length - shown.length })}
        </Action>
      )}
    </section>
  )
}

function keyOf({ kind, quote }: GuardFinding): string {
  return `${kind} ${quote}`
}

/** Says what was not there before, once. */
function useNews(findings: readonly GuardFinding[]): void {
  const announce = useAnnounce()
  const told = useRef<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const fresh = findings.filter((finding) => !told.current.has(keyOf(finding)))
    told.current = new Set(findings.map(keyOf))
    const newest = fresh.at(-1)
    if (newest) announce(i18n.t('guard.announce', findings.length, { what: guardWords(newest) }))
  }, [findings, announce])
}

/** A button that was pressed goes with its finding: the focus stays in the strip. */
function useFocusKept(count: number, heading: { readonly current: HTMLElement | null }): void {
  const before = useRef(count)
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body
    if (count < before.current && isLost) {
      const next =
        heading.current ?? document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
      next?.focus()
    }
    before.current = count
  }, [count, heading])
}
