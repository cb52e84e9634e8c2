import { FileOutput, ListTree } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { saveFile } from '../../ui/save-file'
import { useKeptPlaybooks } from '../../ui/use-kept-playbooks'
import { Window } from '../../ui/Window'
import { Choice } from '../Choice'
import { SaveReport } from '../SaveReport'
import { Section } from '../Section'
import type { SaveOutcome } from '../use-settings'
import { KeptChecklists } from './KeptChecklists'
import './ChecklistsSection.css'

const MONTHS = [3, 6, 12, 24] as const

/** What is kept of tickets' checklists: for how long, what it is, saving it as a file and erasing it. */
export function ChecklistsSection() {
  const { kept, change } = useKeptPlaybooks()
  const announce = useAnnounce()
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null)
  const [open, setOpen] = useState<'inspect' | 'erase' | null>(null)
  const [trouble, setTrouble] = useState<'failed' | 'none' | null>(null)

  const keep = (value: string) => {
    const keepMonths = MONTHS.find((each) => String(each) === value)
    if (keepMonths === undefined) return
    void change({ keepMonths }).then((result) =>
      setOutcome((before) => ({ result, turn: (before?.turn ?? 0) + 1 })),
    )
  }
  const save = async () => {
    const answer = await ask('checklists/export', {})
    setTrouble(answer.ok ? (answer.value === null ? 'none' : null) : 'failed')
    if (answer.ok && answer.value) saveFile(answer.value.fileName, answer.value.text, 'application/json')
  }
  const eraseAll = async () => {
    setOpen(null)
    const answer = await ask('checklists/erase', { ticket: null })
    const isErased = answer.ok && answer.value.ok
    setTrouble(isErased ? null : 'failed')
    if (isErased) announce(i18n.t('playbooks.kept.erased'))
  }
  return (
    <Section title={i18n.t('playbooks.kept.title')} text={i18n.t('playbooks.kept.text')}>
      {kept !== null && (
        <Choice
          kind="row"
          label={i18n.t('playbooks.kept.keep')}
          value={String(kept.keepMonths)}
          options={MONTHS.map((months) => ({
            value: String(months),
            name: i18n.t('playbooks.kept.months', months),
          }))}
          onChange={keep}
        />
      )}
      <p className="checklists-note">{i18n.t('playbooks.kept.keepText')}</p>
      <div className="checklists-actions">
        <Action icon={<ListTree size={14} aria-hidden />} onPress={() => setOpen('inspect')}>
          {i18n.t('playbooks.kept.inspect')}
        </Action>
        <Action icon={<FileOutput size={14} aria-hidden />} onPress={() => void save()}>
          {i18n.t('playbooks.kept.export')}
        </Action>
        <Action kind="danger" onPress={() => setOpen('erase')}>
          {i18n.t('playbooks.kept.erase')}
        </Action>
        <SaveReport outcome={outcome} />
      </div>
      {trouble !== null && (
        <p className="checklists-trouble" role="alert">
          {i18n.t(trouble === 'none' ? 'playbooks.kept.none' : 'playbooks.kept.failed')}
        </p>
      )}
      {open === 'inspect' && <KeptChecklists onClose={() => setOpen(null)} />}
      <Window
        open={open === 'erase'}
        title={i18n.t('playbooks.kept.eraseTitle')}
        text={i18n.t('playbooks.kept.eraseText')}
        onClose={() => setOpen(null)}
        choices={
          <>
            <Action onPress={() => setOpen(null)} focusFirst>
              {i18n.t('action.cancel')}
            </Action>
            <Action kind="danger" onPress={() => void eraseAll()}>
              {i18n.t('playbooks.kept.eraseDo')}
            </Action>
          </>
        }
      />
    </Section>
  )
}
