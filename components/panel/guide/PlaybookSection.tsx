import { ChevronRight, CircleCheck, MessageCircleQuestion, X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { i18n } from '@/components/i18n'
import type { GuidePlaybook } from '@/lib/checklist/guide'
import { Action } from '../../ui/Action'
import { IconAction } from '../../ui/IconAction'
import { numberWords } from '../../ui/number-words'
import { Progress } from '../../ui/Progress'
import { InsertReport } from '../InsertReport'
import { CallWhom } from './CallWhom'
import { Decisions } from './Decisions'
import { GuideArticles } from './GuideArticles'
import { playbookId } from './guide-context'
import { openOf } from './guide-steps'
import { StepList } from './StepList'
import { useDeeds } from './use-deeds'
import './PlaybookSection.css'

export interface PlaybookSectionProps {
  readonly playbook: GuidePlaybook
  /** Whether only what is open shows, the rest folded. */
  readonly short: boolean
  /** Whether the tab can be seen. */
  readonly active: boolean
  /** Takes away a playbook that was looked up. */
  readonly onClose?: () => void
}

/** A playbook as it stands on the ticket: its steps, then decisions, whom to call, articles and common mistakes. */
export function PlaybookSection({ playbook, short, active, onClose }: PlaybookSectionProps) {
  const { id, kind, title, about, of, done } = playbook
  const deeds = useDeeds(playbook)
  const counted = i18n.t('guide.doneOf', { done: numberWords(done), of: numberWords(of) })
  return (
    <section
      className="playbook"
      data-guide-playbook={id}
      data-kind={kind}
      data-open={openOf(playbook)}
      aria-labelledby={playbookId(id)}
    >
      <div className="playbook-head">
        <h3 id={playbookId(id)} className="playbook-title" tabIndex={-1}>
          {title}
        </h3>
        <span className="playbook-count">
          {of > 0 && openOf(playbook) === 0 && (
            <CircleCheck className="playbook-over" size={14} aria-hidden />
          )}
          {counted}
        </span>
        {onClose && (
          <IconAction label={i18n.t('guide.closeLooked', { title })} onPress={onClose}>
            <X size={14} aria-hidden />
          </IconAction>
        )}
      </div>
      <Progress label={`${title}, ${counted}`} done={done} total={Math.max(of, 1)} />
      {!short && <p className="playbook-about">{about}</p>}
      {deeds.askAll && (
        <div className="fix playbook-ask" data-deed="ask-all">
          <Action
            icon={<MessageCircleQuestion size={13} aria-hidden />}
            label={i18n.t('fix.about', { step: deeds.askAll.words, title })}
            onPress={deeds.askAll.act}
          >
            {deeds.askAll.words}
          </Action>
          <InsertReport insert={deeds.insert} />
        </div>
      )}
      <StepList playbook={playbook} short={short} />
      {short ? (
        <Disclosure className="playbook-more">
          <h4>
            <Button slot="trigger" className="playbook-more-button">
              <ChevronRight className="step-chevron" size={14} aria-hidden />
              {i18n.t('guide.more')}
              <span className="visually-hidden">, {title}</span>
            </Button>
          </h4>
          <DisclosurePanel>
            <Beyond playbook={playbook} active={active} />
          </DisclosurePanel>
        </Disclosure>
      ) : (
        <Beyond playbook={playbook} active={active} />
      )}
    </section>
  )
}

/** What a playbook says beside its steps. */
function Beyond({ playbook, active }: Pick<PlaybookSectionProps, 'playbook' | 'active'>) {
  const { mistakes } = playbook
  return (
    <div className="playbook-beyond">
      <Decisions playbook={playbook} />
      <CallWhom playbook={playbook} />
      <GuideArticles playbook={playbook} active={active} />
      {mistakes.length > 0 && (
        <section>
          <h4 className="guide-part-title">{i18n.t('guide.mistakes')}</h4>
          <ul className="playbook-mistakes">
            {mistakes.map((mistake) => (
              <li key={mistake}>{mistake}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
