import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { ask } from '../../desk'
import { useAnnounce } from '../../ui/Announcer'
import { useGuide } from './guide-context'
import { refusedChange } from './guide-words'
import { PlaybookMenu } from './PlaybookMenu'
import { TopicReasons } from './TopicReasons'
import './TopicLine.css'

/** Stands for the topic that the ticket tells by itself; no playbook has such an id. */
const BY_ITSELF = ''

/** What the ticket is about, what told it, and the way to say that it is about something else. */
export function TopicLine() {
  const { view } = useGuide()
  const announce = useAnnounce()
  const [fault, setFault] = useState<string | null>(null)
  const { topic, topics, all, chosenBy } = view
  const guess = topics.find(({ playbook }) => playbook === topic)
  const title = all.find(({ playbook }) => playbook === topic)?.title ?? guess?.title ?? null
  const choose = async (id: string) => {
    const next = id === BY_ITSELF ? null : id
    const why = refusedChange(await ask('panel/guide-choose', { topic: next }))
    setFault(why)
    const named = all.find(({ playbook }) => playbook === next)?.title
    announce(why ?? (named ? i18n.t('guide.topicChosen', { title: named }) : i18n.t('guide.topicBack')))
  }
  const choice = ({ playbook, title: name }: { readonly playbook: string; readonly title: string }) => ({
    id: playbook,
    title: name,
    chosen: playbook === topic,
  })
  const likely = topics.map(choice)
  const others = all.filter(
    ({ kind, playbook }) => kind === 'topic' && !topics.some((each) => each.playbook === playbook),
  )
  return (
    <section
      className="topic"
      data-guide-topic={topic ?? ''}
      data-chosen-by={chosenBy}
      aria-labelledby="topic-title"
    >
      <div className="topic-row">
        <h2 id="topic-title" className="topic-title">
          {title === null ? i18n.t('guide.noTopic') : i18n.t('guide.topic', { title })}
        </h2>
        <PlaybookMenu
          words={i18n.t(title === null ? 'guide.chooseTopic' : 'guide.changeTopic')}
          groups={[
            {
              name: i18n.t('guide.byItself'),
              choices: chosenBy === 'person' ? [{ id: BY_ITSELF, title: i18n.t('guide.letTicketTell') }] : [],
            },
            { name: i18n.t('guide.likely'), choices: likely },
            { name: i18n.t('guide.otherTopics'), choices: others.map(choice) },
          ]}
          onChoose={(id) => void choose(id)}
        />
      </div>
      {title === null && <p className="guide-quiet">{i18n.t('guide.noTopicText')}</p>}
      {chosenBy === 'person' && title !== null && (
        <p className="guide-quiet">{i18n.t('guide.chosenByYou')}</p>
      )}
      {guess && guess.because.length > 0 && <TopicReasons because={guess.because} />}
      {fault !== null && <p className="field-fault">{fault}</p>}
    </section>
  )
}
