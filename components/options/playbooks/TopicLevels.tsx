import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { HelpLevel } from '@/lib/checklist/guide'
import { helpFor, type HelpSwitch } from '@/lib/checklist/mastery'
import { textFor } from '@/lib/rubric/localized'
import { Action } from '../../ui/Action'
import { Fault } from '../../ui/Fault'
import { uiLocale } from '../../ui/locale'
import { numberWords } from '../../ui/number-words'
import { useGuideList } from './use-guide-list'
import './TopicLevels.css'

const LEVELS: Readonly<Record<HelpLevel, () => string>> = {
  full: () => i18n.t('guideSettings.help.now.full'),
  short: () => i18n.t('guideSettings.help.now.short'),
  'on-demand': () => i18n.t('guideSettings.help.now.onDemand'),
  off: () => i18n.t('guideSettings.help.now.off'),
}

/** How much help each topic gets as it stands now, one press away. */
export function TopicLevels({ help }: { readonly help: HelpSwitch }) {
  const { value: list, failed, again } = useGuideList()
  const [open, setOpen] = useState(false)
  const topics = (list?.playbooks ?? []).filter(({ kind, on }) => kind === 'topic' && on)
  return (
    <div className="topic-levels">
      <div>
        <Action kind="plain" onPress={() => setOpen(!open)}>
          {i18n.t(open ? 'guideSettings.help.hideTopics' : 'guideSettings.help.showTopics')}
        </Action>
      </div>
      {open && failed && <Fault onAgain={again}>{i18n.t('guideSettings.unanswered')}</Fault>}
      {open && list !== null && (
        <table className="topic-level-table">
          <caption className="visually-hidden">{i18n.t('guideSettings.help.byTopic')}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('guideSettings.help.topic')}</th>
              <th scope="col">{i18n.t('guideSettings.help.level')}</th>
              <th scope="col">{i18n.t('guideSettings.help.practised')}</th>
            </tr>
          </thead>
          <tbody>
            {topics.map(({ id, title }) => {
              const { level, practised } = helpFor(help, list.practised[id] ?? 0)
              return (
                <tr key={id}>
                  <th scope="row">{textFor(title, uiLocale())}</th>
                  <td>{LEVELS[level]()}</td>
                  <td>{numberWords(practised)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </div>
  )
}
