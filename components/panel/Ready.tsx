import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Tabs, TabPanel } from 'react-aria-components/Tabs'
import { i18n } from '@/components/i18n'
import type { DraftCheck } from '@/lib/messaging/help-view'
import type { ReadyView } from '@/lib/messaging/view'
import { useAnnounce } from '../ui/Announcer'
import { numberWords } from '../ui/number-words'
import { AssistTab } from './AssistTab'
import { EscalateTab } from './EscalateTab'
import { GuardStrip } from './GuardStrip'
import { GuideProvider } from './guide/guide-context'
import { NextStep } from './guide/NextStep'
import { StepsTab } from './guide/StepsTab'
import { useOwnGuide } from './guide/use-own-guide'
import { HiddenVerdicts } from './HiddenVerdicts'
import { PalettePlace } from './PalettePlace'
import { PostedSecrets } from './PostedSecrets'
import { PrioritySense } from './PrioritySense'
import { ProblemStrip } from './ProblemStrip'
import { QualityTab } from './QualityTab'
import { ReviewPlace } from './ReviewPlace'
import { TabBar } from './TabBar'
import { TicketHeader } from './TicketHeader'
import { TicketProvider } from './ticket-context'
import { PANEL_TABS } from './tabs'
import type { PanelTab } from './tabs'
import type { usePalette } from './use-palette'
import type { Reviewing } from './use-reviewing'
import type { Reminders } from '../ui/use-reminders'
import './Ready.css'

export interface ReadyProps {
  readonly view: ReadyView
  readonly check: DraftCheck
  readonly palette: ReturnType<typeof usePalette>
  readonly reminders: Reminders
  readonly reviewing: Reviewing
  readonly tab: PanelTab
  readonly onTab: (tab: PanelTab) => void
  readonly clocksOpen: boolean
  readonly onClocksOpen: (open: boolean) => void
  readonly onCollapse: () => void
}

/** A ticket that has been read: its header, what went wrong, and the tabs. */
export function Ready(props: ReadyProps) {
  const { view, reminders, reviewing, onTab } = props
  const hasSteps = view.guide.level !== 'off'
  const isGone = (props.tab === 'review' && !reviewing.on) || (props.tab === 'steps' && !hasSteps)
  const tab = isGone ? 'assist' : props.tab
  const opened = useOpened(tab)
  const { onClocksOpen } = props
  const remind = useCallback(() => onClocksOpen(true), [onClocksOpen])
  const guide = useOwnGuide(view.guide, onTab, remind)
  useTicketAnnouncement(view, reviewing.hidesScores)
  const tabs = useRef<HTMLDivElement>(null)
  const ticket = useMemo(
    () => ({
      view,
      goTo: (next: PanelTab) => {
        flushSync(() => onTab(next))
        tabs.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
      },
    }),
    [view, onTab],
  )
  const reviewed = useMemo(() => ({ messages: view.ticket.messages, counts: view.hygiene }), [view])
  return (
    <TicketProvider value={ticket}>
      <GuideProvider value={guide}>
        <TicketHeader
          view={view}
          reminders={reminders}
          clocksOpen={props.clocksOpen}
          onClocksOpen={props.onClocksOpen}
          onCollapse={props.onCollapse}
        />
        {hasSteps && !reviewing.hidesScores && <NextStep />}
        <ProblemStrip problems={view.problems} />
        <GuardStrip findings={props.check.findings} />
        <PalettePlace open={props.palette.open} onClose={() => props.palette.setOpen(false)} />
        <Tabs
          ref={tabs}
          className="ready-tabs"
          selectedKey={tab}
          onSelectionChange={(key) => {
            const next = PANEL_TABS.find((name) => name === key)
            if (next) onTab(next)
          }}
        >
          <TabBar view={view} reviewing={reviewing} />
          <div className="ready-main">
            <TabContent id="assist" opened={opened}>
              <AssistTab view={view} tone={props.check.tone} onPalette={() => props.palette.setOpen(true)} />
            </TabContent>
            {hasSteps && (
              <TabContent id="steps" opened={opened}>
                <HiddenVerdicts tab="steps" reviewing={reviewing}>
                  <StepsTab active={tab === 'steps'} />
                </HiddenVerdicts>
              </TabContent>
            )}
            <TabContent id="quality" opened={opened}>
              <HiddenVerdicts tab="quality" reviewing={reviewing}>
                <QualityTab card={view.hygiene} messages={view.ticket.messages}>
                  <PostedSecrets posted={view.posted} ticket={view.ticket} />
                  <PrioritySense priority={view.priority} ticket={view.ticket} />
                </QualityTab>
              </HiddenVerdicts>
            </TabContent>
            <TabContent id="escalate" opened={opened}>
              <HiddenVerdicts tab="escalate" reviewing={reviewing}>
                <EscalateTab
                  card={view.escalation}
                  messages={view.ticket.messages}
                  active={tab === 'escalate'}
                />
              </HiddenVerdicts>
            </TabContent>
            {reviewing.on && (
              <TabContent id="review" opened={opened}>
                <ReviewPlace
                  ticket={reviewed}
                  seen={`${String(view.ticket.messagesRead)} ${view.ticket.stateName ?? ''}`}
                  active={tab === 'review'}
                  reviewing={reviewing}
                />
              </TabContent>
            )}
          </div>
        </Tabs>
      </GuideProvider>
    </TicketProvider>
  )
}

interface TabContentProps {
  readonly id: PanelTab
  readonly opened: readonly PanelTab[]
  readonly children: ReactNode
}

/** What a tab shows: made when it is first in front, and then kept with what the person did there. */
function TabContent({ id, opened, children }: TabContentProps) {
  return (
    <TabPanel id={id} className="ready-panel" shouldForceMount>
      {opened.includes(id) && children}
    </TabPanel>
  )
}

/**
 * The tabs that have been in front since this ticket came on screen, and that of the review: whether one was begun is told on its
 * tab, and hides what the others say.
 */
function useOpened(tab: PanelTab): readonly PanelTab[] {
  const [opened, setOpened] = useState<readonly PanelTab[]>([tab, 'review'])
  if (opened.includes(tab)) return opened
  const all = [...opened, tab]
  setOpened(all)
  return all
}

/** Says once which ticket is on screen now. */
function useTicketAnnouncement(view: ReadyView, hidesScores: boolean): void {
  const announce = useAnnounce()
  const [sentence] = useState(() =>
    hidesScores
      ? i18n.t('announce.ticketBlind', {
          key: view.ticket.key,
          title: view.ticket.subject ?? i18n.t('header.noTitle'),
        })
      : i18n.t('announce.ticket', {
          key: view.ticket.key,
          title: view.ticket.subject ?? i18n.t('header.noTitle'),
          score:
            view.hygiene.score === null
              ? i18n.t('quality.notScored')
              : numberWords(Math.round(view.hygiene.score)),
        }),
  )
  useEffect(() => announce(sentence), [announce, sentence])
}
