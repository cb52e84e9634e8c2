import { ListChecks, Plus } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { Section } from '../../options/Section'
import { Action } from '../../ui/Action'
import { Fault } from '../../ui/Fault'
import { Message } from '../../ui/Message'
import { useAnswer } from '../../ui/use-answer'
import { ListCard } from './ListCard'
import { NewList } from './NewList'
import './Lists.css'

/** Lists of tickets to review. */
export function Lists() {
  const { value: lists, failed, again } = useAnswer('review-lists/all', '{}', ['reviews'])
  const [isMaking, setMaking] = useState(false)
  /** Whether a list was made or given up: then the button that began it has the focus again. */
  const [wasMaking, setWasMaking] = useState(false)
  const end = () => {
    setMaking(false)
    setWasMaking(true)
  }
  return (
    <Section title={i18n.t('reviewLists.title')} text={i18n.t('reviewLists.text')}>
      {isMaking ? (
        <NewList
          taken={(lists ?? []).map(({ title }) => title)}
          onMade={() => {
            end()
            again()
          }}
          onClose={end}
        />
      ) : (
        <div>
          <Action
            kind="main"
            icon={<Plus size={14} aria-hidden />}
            focusFirst={wasMaking}
            onPress={() => setMaking(true)}
          >
            {i18n.t('reviewLists.new')}
          </Action>
        </div>
      )}
      {failed && <Fault onAgain={again}>{i18n.t('reviewLists.unanswered')}</Fault>}
      {lists === null && !failed && <p className="part-note">{i18n.t('reviewLists.reading')}</p>}
      {lists?.length === 0 && !isMaking && (
        <Message icon={<ListChecks size={18} />} title={i18n.t('reviewLists.none')}>
          {i18n.t('reviewLists.noneText')}
        </Message>
      )}
      {lists !== null && lists.length > 0 && (
        <ul className="part-stack">
          {lists.map((list) => (
            <ListCard key={list.id} list={list} />
          ))}
        </ul>
      )}
    </Section>
  )
}
