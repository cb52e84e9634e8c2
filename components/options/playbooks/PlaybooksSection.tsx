import { FileInput, FileOutput } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { playbookKind } from '@/lib/checklist/playbook'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { Fault } from '../../ui/Fault'
import { saveFile } from '../../ui/save-file'
import { Section } from '../Section'
import { failureSentence } from './failure-words'
import { GuideImportWindow } from './GuideImportWindow'
import { isChanged, PlaybookKindList } from './PlaybookKindList'
import { useGuideList } from './use-guide-list'
import '../Rows.css'
import './Guide.css'

/** The playbooks there are by kind, and files of them and of plans. */
export function PlaybooksSection() {
  const { value: list, failed, again } = useGuideList()
  const [importing, setImporting] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const changed = {
    playbooks: (list?.playbooks ?? []).filter(isChanged).map(({ id }) => id),
    plans: (list?.plans ?? []).filter(({ origin }) => origin !== 'built-in').map(({ id }) => id),
  }
  const count = changed.playbooks.length + changed.plans.length
  const exportChanged = async () => {
    const answer = await ask('playbooks/export', changed)
    const file = answer.ok ? answer.value : null
    setFault(file ? null : failureSentence(answer.ok ? 'gone' : 'unanswered'))
    if (file) saveFile(file.fileName, file.text)
  }
  return (
    <Section title={i18n.t('guideSettings.playbooks.title')} text={i18n.t('guideSettings.playbooks.text')}>
      {failed && <Fault onAgain={again}>{i18n.t('guideSettings.unanswered')}</Fault>}
      {list?.isRepaired === true && (
        <p className="row-state" data-failed="true" role="status">
          {i18n.t('guideSettings.repaired')}
        </p>
      )}
      {list !== null &&
        playbookKind.options.map((kind) => (
          <PlaybookKindList
            key={kind}
            kind={kind}
            playbooks={list.playbooks.filter((each) => each.kind === kind)}
          />
        ))}
      <div className="guide-files">
        <Action icon={<FileInput size={14} aria-hidden />} onPress={() => setImporting(true)}>
          {i18n.t('guideSettings.import')}
        </Action>
        <Action
          icon={<FileOutput size={14} aria-hidden />}
          disabled={count === 0}
          onPress={() => void exportChanged()}
        >
          {i18n.t('guideSettings.exportChanged', count)}
        </Action>
        <p className="row-state">{i18n.t('guideSettings.exportNote')}</p>
      </div>
      <Fault>{fault}</Fault>
      <GuideImportWindow open={importing} onClose={() => setImporting(false)} />
    </Section>
  )
}
