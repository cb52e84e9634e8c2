import { CornerUpLeft, GitBranch, Route } from 'lucide-react'
import { useRef, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { GuidePlaybook } from '@/lib/checklist/guide'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { refusedChange } from './guide-words'
import './Decisions.css'

/** One question at a time about what was seen, what was answered so far, and where that leads. */
export function Decisions({ playbook: { id, title, decisions } }: { readonly playbook: GuidePlaybook }) {
  const announce = useAnnounce()
  const heading = useRef<HTMLHeadingElement>(null)
  const [fault, setFault] = useState<string | null>(null)
  const { taken, way, asked, then } = decisions
  if (taken.length === 0 && asked === null && then === null) return null
  const decide = async (next: readonly number[]) => {
    // The answer that was pressed goes.
    heading.current?.focus()
    const why = refusedChange(await ask('panel/guide-decide', { playbook: id, way: [...next] }))
    setFault(why)
    announce(why ?? i18n.t('guide.decided'))
  }
  return (
    <section className="decisions" data-guide-decision={taken.length}>
      <h4 className="guide-part-title" ref={heading} tabIndex={-1}>
        <GitBranch size={13} aria-hidden />
        {i18n.t('guide.decide')}
        <span className="visually-hidden">, {title}</span>
      </h4>
      {taken.length > 0 && (
        <ol className="decisions-taken">
          {taken.map(({ question, answer }, at) => (
            <li key={question}>
              <span className="decisions-question">{question}</span>{' '}
              <strong className="decisions-answer">{answer}</strong>
              <Action
                kind="plain"
                icon={<CornerUpLeft size={12} aria-hidden />}
                label={i18n.t('guide.backTo', { question })}
                onPress={() => void decide(way.slice(0, at))}
              >
                {i18n.t('guide.back')}
              </Action>
            </li>
          ))}
        </ol>
      )}
      {asked !== null && (
        <div role="group" aria-labelledby={`decision-${id}`}>
          <p id={`decision-${id}`} className="decisions-asked">
            {asked.question}
          </p>
          <ul className="decisions-answers">
            {asked.answers.map((answer, number) => (
              <li key={answer}>
                <Action onPress={() => void decide([...way, number])}>{answer}</Action>
              </li>
            ))}
          </ul>
        </div>
      )}
      {then !== null && (
        <p className="decisions-then" data-guide-then="">
          <Route size={14} aria-hidden />
          <span>{then}</span>
        </p>
      )}
      {fault !== null && <p className="field-fault">{fault}</p>}
    </section>
  )
}
