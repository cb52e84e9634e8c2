import { FileInput, FileOutput, ListTree } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { Fault } from '../../ui/Fault'
import { saveFile } from '../../ui/save-file'
import { Window } from '../../ui/Window'
import { Choice } from '../Choice'
import { Section } from '../Section'
import type { SettingsSectionProps } from '../section-props'
import type { Sources } from '../use-sources'
import { KeptTickets } from './KeptTickets'
import { LearningRow } from './LearningRow'
import { PackImport } from './PackImport'
import { useLearning } from './use-learning'
import '../Rows.css'
import './LearningSection.css'

const MONTHS = [3, 6, 12, 24] as const

export interface LearningSectionProps extends SettingsSectionProps {
  readonly sources: Sources
}

/** What past tickets taught: learning from more, how long they are kept, what is kept, handing it on and erasing it. */
export function LearningSection({ settings, sources, onChange }: LearningSectionProps) {
  const { sites, failed, refresh } = useLearning()
  const announce = useAnnounce()
  const [open, setOpen] = useState<'inspect' | 'import' | 'erase' | null>(null)
  const [refused, setRefused] = useState(false)
  const known = (sites ?? []).reduce((sum, entry) => sum + entry.known, 0)
  const hasArticles = (site: string) =>
    sources.sources?.some(
      (source) => source.site === site && (source.articles > 0 || source.host?.asks === 'instead'),
    ) ?? false

  const save = async () => {
    const answer = await ask('past-tickets/export', {})
    setRefused(!answer.ok || answer.value === null)
    if (answer.ok && answer.value) saveFile(answer.value.fileName, answer.value.text, 'application/jsonl')
  }
  const eraseAll = async () => {
    setOpen(null)
    const answer = await ask('past-tickets/erase', { id: null })
    const isErased = answer.ok && answer.value.ok
    setRefused(!isErased)
    if (isErased) announce(i18n.t('learning.erased'))
    refresh()
  }
  return (
    <Section title={i18n.t('learning.title')} text={i18n.t('learning.text')}>
      {failed && <Fault onAgain={refresh}>{i18n.t('learning.unanswered')}</Fault>}
      {!failed && sites?.length === 0 && <p className="rows-none">{i18n.t('learning.none')}</p>}
      {sites !== null && sites.length > 0 && (
        <ul className="rows">
          {sites.map((entry) => (
            <LearningRow
              key={entry.site}
              entry={entry}
              hasArticles={hasArticles(entry.site)}
              onDone={refresh}
            />
          ))}
        </ul>
      )}
      <Choice
        kind="row"
        label={i18n.t('learning.keep')}
        value={String(settings.keepPastTickets)}
        options={MONTHS.map((months) => ({ value: String(months), name: i18n.t('learning.months', months) }))}
        onChange={(value) => {
          const months = MONTHS.find((each) => String(each) === value)
          if (months !== undefined) onChange({ keepPastTickets: months })
        }}
      />
      <p className="learning-note">{i18n.t('learning.keepText')}</p>
      <div className="learning-keep">
        <Action
          icon={<ListTree size={14} aria-hidden />}
          disabled={known === 0}
          onPress={() => setOpen('inspect')}
        >
          {i18n.t('learning.inspect')}
        </Action>
        <Action
          icon={<FileOutput size={14} aria-hidden />}
          disabled={known === 0}
          onPress={() => void save()}
        >
          {i18n.t('learning.export')}
        </Action>
        <Action icon={<FileInput size={14} aria-hidden />} onPress={() => setOpen('import')}>
          {i18n.t('learning.import')}
        </Action>
        <Action kind="danger" disabled={known === 0} onPress={() => setOpen('erase')}>
          {i18n.t('learning.erase')}
        </Action>
      </div>
      {refused && (
        <p className="learning-refused" role="alert">
          {i18n.t('learning.outcome.failed')}
        </p>
      )}
      {open === 'inspect' && <KeptTickets onClose={() => setOpen(null)} onErased={refresh} />}
      <PackImport open={open === 'import'} onClose={() => setOpen(null)} onDone={refresh} />
      <Window
        open={open === 'erase'}
        title={i18n.t('learning.eraseTitle')}
        text={i18n.t('learning.eraseText')}
        onClose={() => setOpen(null)}
        choices={
          <>
            <Action onPress={() => setOpen(null)} focusFirst>
              {i18n.t('action.cancel')}
            </Action>
            <Action kind="danger" onPress={() => void eraseAll()}>
              {i18n.t('learning.eraseDo')}
            </Action>
          </>
        }
      />
    </Section>
  )
}
