import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { ReviewSettings } from '@/lib/storage/review-settings'
import { useAnnounce } from '../../ui/Announcer'
import { NumberBox } from '../../ui/NumberBox'
import { PickOne } from '../../ui/PickOne'
import { Tick } from '../../ui/Tick'
import { useReviewSettings } from '../../ui/use-review-settings'
import { Choice } from '../Choice'
import { SaveReport } from '../SaveReport'
import { Section } from '../Section'
import type { SaveOutcome } from '../use-settings'
import { CardPicker } from './CardPicker'
import { ReviewerName } from './ReviewerName'
import './ReviewingSection.css'

const MONTHS = [6, 12, 24, 36] as const

/** Whether tickets are reviewed here, by whom and how. */
export function ReviewingSection() {
  const { settings, change } = useReviewSettings()
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)
  const announce = useAnnounce()
  const save = (wanted: Partial<ReviewSettings>) => {
    void change(wanted).then((result) => setOutcome((before) => ({ result, turn: (before?.turn ?? 0) + 1 })))
  }
  return (
    <Section title={i18n.t('reviewSettings.title')} text={i18n.t('reviewSettings.text')}>
      {settings !== null && (
        <>
          <Tick
            label={i18n.t('reviewSettings.on')}
            help={i18n.t('reviewSettings.onHelp')}
            on={settings.on}
            onChange={(on) => {
              if (on && settings.me.name === '') announce(i18n.t('reviewSettings.nameNeeded'))
              save({ on, ...(on ? { me: withId(settings.me) } : {}) })
            }}
          />
          <ReviewerName
            key={settings.me.name}
            name={settings.me.name}
            isNeeded={settings.on}
            onChange={(name) => save({ me: withId({ ...settings.me, name }) })}
          />
          <Choice
            kind="cards"
            label={i18n.t('reviewSettings.as')}
            value={settings.as}
            options={(['reviewer', 'lead', 'agent'] as const).map((value) => ({
              value,
              name: i18n.t(`reviewSettings.asName.${value}`),
              text: i18n.t(`reviewSettings.asText.${value}`),
            }))}
            onChange={(as) => save({ as })}
          />
          <Tick
            label={i18n.t('reviewSettings.blind')}
            help={i18n.t('reviewSettings.blindHelp')}
            on={settings.blind}
            onChange={(blind) => save({ blind })}
          />
          <div className="reviewing-pair">
            <CardPicker chosen={settings.card} onChange={(card) => save({ card })} />
            <PickOne
              label={i18n.t('reviewSettings.keep')}
              value={String(settings.keepMonths ?? '')}
              options={[
                { value: '', name: i18n.t('reviewSettings.keepAlways') },
                ...MONTHS.map((months) => ({
                  value: String(months),
                  name: i18n.t('reviewSettings.keepMonths', { months }),
                })),
              ]}
              onChange={(value) =>
                save({ keepMonths: MONTHS.find((each) => String(each) === value) ?? null })
              }
            />
          </div>
          <div>
            <NumberBox
              label={i18n.t('reviewSettings.least')}
              value={settings.leastPerAgent}
              least={3}
              most={100}
              step={1}
              onChange={(leastPerAgent) => save({ leastPerAgent })}
            />
            <p className="section-text">{i18n.t('reviewSettings.leastHelp')}</p>
          </div>
          <div className="reviewing-end">
            <a className="action action-normal" href="reviews.html">
              {i18n.t('reviewSettings.open')}
            </a>
            <SaveReport outcome={outcome} />
          </div>
        </>
      )}
    </Section>
  )
}

/** Whoever has no id yet gets one by chance: names are shared by people, and change. */
function withId({ id, name }: ReviewSettings['me']): ReviewSettings['me'] {
  return { id: id === '' ? crypto.randomUUID() : id, name }
}
