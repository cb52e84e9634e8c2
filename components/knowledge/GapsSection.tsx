import { Download, FileQuestion, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { GapOrder } from '@/lib/knowledge/gaps/rank'
import { ask } from '../desk'
import { Section } from '../options/Section'
import { Action } from '../ui/Action'
import { Fault } from '../ui/Fault'
import { Message } from '../ui/Message'
import { numberWords } from '../ui/number-words'
import { PickOne } from '../ui/PickOne'
import { saveFile } from '../ui/save-file'
import { Window } from '../ui/Window'
import { GapCluster } from './GapCluster'
import { gapsTable } from './knowledge-tables'
import { useAnswer } from '../ui/use-answer'

const ORDERS: readonly GapOrder[] = ['tickets', 'time', 'newest']

/** What articles are missing for, the foremost first. */
export function GapsSection() {
  const [order, setOrder] = useState<GapOrder>('tickets')
  const { value, failed, again } = useAnswer('gaps/list', JSON.stringify({ order }), ['gaps', 'knowledge'])
  return (
    <Section title={i18n.t('gapsPage.title')} text={i18n.t('gapsPage.text')}>
      {failed && <Fault onAgain={again}>{i18n.t('knowledgePage.unanswered')}</Fault>}
      {value?.ticketCount === 0 && (
        <Message icon={<FileQuestion size={18} />} title={i18n.t('gapsPage.none')}>
          {i18n.t('gapsPage.noneText')}
        </Message>
      )}
      {value !== null && value.ticketCount > 0 && (
        <div className="gaps">
          <div className="gaps-bar">
            <p className="gaps-count" data-gap-count={value.ticketCount}>
              {i18n.t('gapsPage.subjects', value.clusterCount)} ·{' '}
              {i18n.t('gapsPage.tickets', value.ticketCount)}
              {value.clusters.length < value.clusterCount &&
                ` ${i18n.t('gapsPage.shown', { count: numberWords(value.clusters.length) })}`}
            </p>
            <PickOne
              label={i18n.t('gapsPage.order')}
              value={order}
              options={ORDERS.map((each) => ({
                value: each,
                name: i18n.t(`gapOrder.${each}`),
              }))}
              onChange={setOrder}
            />
          </div>
          <ul className="rows">
            {value.clusters.map((cluster) => (
              <GapCluster key={cluster.id} cluster={cluster} />
            ))}
          </ul>
          <div className="knowledge-actions">
            <Action
              icon={<Download size={13} aria-hidden />}
              onPress={() => saveFile('missing-articles.csv', gapsTable(value), 'text/csv')}
            >
              {i18n.t('knowledgePage.saveCsv')}
            </Action>
            <KeptActions />
          </div>
        </div>
      )}
    </Section>
  )
}

/** All that is kept of these tickets: to save, and to erase. */
function KeptActions() {
  const [erasing, setErasing] = useState(false)
  const [failed, setFailed] = useState(false)
  const save = async () => {
    const answer = await ask('gaps/export', {})
    if (answer.ok)
      saveFile(
        'missing-articles.json',
        `${JSON.stringify({ deskhand: 'gaps', version: 1, gaps: answer.value }, null, 2)}\n`,
      )
    setFailed(!answer.ok)
  }
  const erase = async () => {
    setErasing(false)
    const answer = await ask('gaps/erase', {})
    setFailed(!answer.ok || !answer.value.ok)
  }
  return (
    <>
      <Action icon={<Download size={13} aria-hidden />} onPress={() => void save()}>
        {i18n.t('gapsPage.export')}
      </Action>
      <Action kind="danger" icon={<Trash2 size={13} aria-hidden />} onPress={() => setErasing(true)}>
        {i18n.t('gapsPage.erase')}
      </Action>
      {failed && <p role="alert">{i18n.t('gapsPage.notErased')}</p>}
      <Window
        open={erasing}
        title={i18n.t('gapsPage.eraseTitle')}
        text={i18n.t('gapsPage.eraseText')}
        onClose={() => setErasing(false)}
        choices={
          <>
            <Action onPress={() => setErasing(false)} focusFirst>
              {i18n.t('action.cancel')}
            </Action>
            <Action kind="danger" onPress={() => void erase()}>
              {i18n.t('gapsPage.eraseDo')}
            </Action>
          </>
        }
      />
    </>
  )
}
