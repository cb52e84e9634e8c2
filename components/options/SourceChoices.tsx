import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { i18n } from '@/components/i18n'
import { schedule, type SourceChoice } from '@/lib/knowledge/source-choice'
import type { HostSource } from '@/lib/messaging/view'
import { Action } from '../ui/Action'
import { camel } from '../ui/camel'
import { PickOne } from '../ui/PickOne'
import { Window } from '../ui/Window'
import { SourceLanguages } from './SourceLanguages'
import './SourceChoices.css'

const KEEPS = ['keep', 'ask'] as const

export interface SourceChoicesProps {
  /** What the source is called. */
  readonly name: string
  readonly host: HostSource
  readonly choice: SourceChoice
  readonly onChange: (choice: SourceChoice) => void
}

/** What is chosen for one source: when it is read, who may read it, in which languages, and whether its articles are kept here. */
export function SourceChoices({ name, host, choice, onChange }: SourceChoicesProps) {
  const [asking, setAsking] = useState(false)
  const set = (change: Partial<SourceChoice>) => onChange({ ...choice, ...change })
  return (
    <Disclosure className="source-choices">
      <Heading level={3} className="source-choices-heading">
        <Button slot="trigger" className="source-choices-button">
          <ChevronRight className="source-choices-chevron" size={14} aria-hidden />
          {i18n.t('options.sources.choices')}
          <span className="visually-hidden">{name}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="source-choices-fields">
          {host.canAsk && (
            <PickOne
              label={i18n.t('options.sources.keep')}
              value={choice.keep ? 'keep' : 'ask'}
              options={KEEPS.map((value) => ({ value, name: i18n.t(`options.sources.keeps.${value}`) }))}
              onChange={(value) => (value === 'ask' ? setAsking(true) : set({ keep: true }))}
            />
          )}
          {choice.keep && (
            <PickOne
              label={i18n.t('options.sources.every')}
              value={choice.every}
              options={schedule.options.map((value) => ({
                value,
                name: i18n.t(`options.sources.schedule.${camel(value)}`),
              }))}
              onChange={(every) => set({ every })}
            />
          )}
          <PickOne
            label={i18n.t('options.sources.audience')}
            value={choice.audience}
            options={[
              { value: 'as-given', name: i18n.t('options.sources.audienceGiven') },
              { value: 'internal', name: i18n.t('options.sources.audienceInternal') },
            ]}
            onChange={(audience) => set({ audience })}
          />
        </div>
        <SourceLanguages
          found={host.languages}
          chosen={choice.languages}
          onChange={(languages) => set({ languages })}
        />
      </DisclosurePanel>
      <Window
        open={asking}
        title={i18n.t('options.sources.askTitle', { name })}
        text={i18n.t('options.sources.askText')}
        onClose={() => setAsking(false)}
        choices={
          <>
            <Action onPress={() => setAsking(false)} focusFirst>
              {i18n.t('action.cancel')}
            </Action>
            <Action
              kind="danger"
              onPress={() => {
                setAsking(false)
                set({ keep: false })
              }}
            >
              {i18n.t('options.sources.askDo')}
            </Action>
          </>
        }
      />
    </Disclosure>
  )
}
