import { useEffect, useRef, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { ListChoice } from '@/lib/review/sample/list-choice'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { Fault } from '../../ui/Fault'
import { siteName, sitesOf } from '../../ui/source-words'
import { useAnswer } from '../../ui/use-answer'
import { useIdFor } from '../../ui/use-id-for'
import { ChoiceForm } from './ChoiceForm'
import { LookForm, type Asked } from './LookForm'
import { LookState } from './LookState'
import { PopulationLine } from './PopulationLine'
import type { Population } from './population'
import { useLook } from './use-look'

export interface NewListProps {
  /** Names of the lists that there are. */
  readonly taken: readonly string[]
  readonly onMade: () => void
  readonly onClose: () => void
}

/** Making a list: which tickets there are, then how they are picked. Nothing is kept until it is made. */
export function NewList({ taken, onMade, onClose }: NewListProps) {
  const announce = useAnnounce()
  const look = useLook()
  const open = useAnswer('review-lists/sites', '{}', ['view'])
  const sources = useAnswer('knowledge/status', '{}', ['knowledge'])
  const [asked, setAsked] = useState<Asked | null>(null)
  const [opened, setOpened] = useState<Population | null>(null)
  /** A second press while the first is answered makes no second list. */
  const isBusy = useRef(false)
  const idFor = useIdFor()
  const [fault, setFault] = useState<string | null>(null)
  const sites = [...new Set([...(open.value ?? []), ...sitesOf(sources.value ?? [])])]
  const found = look.state?.phase === 'found' ? look.state : null
  const population: Population | null = opened ?? found
  const isFound = found !== null
  const count = found?.candidates.length ?? 0
  const group = useRef<HTMLDivElement>(null)
  const isChoosing = population !== null
  useEffect(() => {
    // The button that led to this step is gone, and the focus with it; whoever went elsewhere meanwhile stays there.
    if (document.activeElement === document.body) group.current?.focus()
  }, [isChoosing])
  useEffect(() => {
    if (isFound) announce(i18n.t('reviewLists.look.found', count))
  }, [isFound, count, announce])

  const takeOpened = async () => {
    const answer = await ask('review-lists/opened', {})
    setFault(answer.ok ? null : i18n.t('reviewLists.trouble.unanswered'))
    if (answer.ok)
      setOpened({ origin: { from: 'opened' }, candidates: answer.value, unreadable: 0, requests: null })
  }
  const search = async (order: Asked) => {
    setAsked(order)
    setOpened(null)
    setFault(null)
    await look.start(order)
  }
  const again = async () => {
    setOpened(null)
    await look.stop()
  }
  const make = async ({ origin, candidates }: Population, title: string, choice: ListChoice) => {
    if (isBusy.current) return
    isBusy.current = true
    const order = { title, origin, candidates: [...candidates], choice }
    const answer = await ask('review-lists/make', { ...order, id: idFor(order) })
    isBusy.current = false
    const outcome = answer.ok ? answer.value : ({ ok: false, reason: 'unanswered' } as const)
    setFault(outcome.ok ? null : i18n.t(MAKE_FAULT[outcome.reason]))
    if (!outcome.ok) return
    announce(i18n.t('reviewLists.made', { title }))
    await look.stop()
    onMade()
  }
  return (
    <div
      ref={group}
      tabIndex={-1}
      className="part-box lists-new"
      role="group"
      aria-label={i18n.t('reviewLists.new')}
    >
      {population === null ? (
        <>
          <LookForm
            sites={sites}
            before={asked}
            onSearch={(order) => void search(order)}
            onOpened={() => void takeOpened()}
          />
          <LookState look={look} site={siteName(asked?.site ?? '')} />
          <Fault>{fault}</Fault>
        </>
      ) : (
        <>
          <PopulationLine population={population} onAgain={() => void again()} />
          {population.candidates.length > 0 && (
            <ChoiceForm
              population={population}
              fault={fault}
              taken={taken}
              onMake={(title, choice) => void make(population, title, choice)}
            />
          )}
        </>
      )}
      <div>
        <Action
          kind="plain"
          onPress={() => {
            void look.stop()
            onClose()
          }}
        >
          {i18n.t('action.cancel')}
        </Action>
      </div>
    </div>
  )
}

const MAKE_FAULT = {
  unanswered: 'reviewLists.trouble.unanswered',
  'storage-full': 'reviewLists.fault.full',
  'no-name': 'reviewLists.fault.noName',
  none: 'reviewLists.fault.none',
} as const
