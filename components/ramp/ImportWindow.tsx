import { FileInput } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { i18n } from '@/components/i18n'
import { mergeKept, type MergeReport } from '@/lib/checklist/ramp/merge-kept'
import { LONGEST_RAMP_FILE, readRampFile } from '@/lib/checklist/ramp/ramp-file'
import type { PackFault } from '@/lib/rubric/pack-fault'
import { ask } from '../desk'
import { FaultList } from '../editor/FaultList'
import { Action } from '../ui/Action'
import { ImportOutcome, type Told } from '../ui/ImportOutcome'
import { dayWords } from '../ui/time-words'
import { Window } from '../ui/Window'
import type { ShownRamp } from './use-ramp'

export interface ImportWindowProps {
  readonly shown: ShownRamp
  readonly onClose: () => void
}

/** Brings back what was saved on another machine: looked at first, then taken whole or not at all. */
export function ImportWindow({ shown, onClose }: ImportWindowProps) {
  const [told, setTold] = useState<Told | null>(null)
  const [faults, setFaults] = useState<readonly PackFault[]>([])
  const [found, setFound] = useState<{ readonly text: string; readonly report: MergeReport } | null>(null)
  const begin = () => {
    setTold(null)
    setFaults([])
    setFound(null)
  }
  const look = async (file: File | null | undefined) => {
    if (!file) return
    begin()
    // The file may be larger than is read at all, or moved, or not to be read any more.
    const text = file.size > LONGEST_RAMP_FILE ? null : await file.text().catch(() => null)
    if (text === null) return setTold({ ok: false, text: i18n.t('ramp.in.unreadable') })
    const reading = readRampFile(text)
    if (reading.ok) return setFound({ text, report: mergeKept(shown.kept, reading.kept).report })
    setFaults(reading.faults)
    setTold({ ok: false, text: i18n.t('ramp.in.faulty') })
  }
  const take = async (text: string) => {
    const answer = await ask('ramp/take', { text })
    const taken = answer.ok && answer.value.ok
    if (taken) setFound(null)
    const isFull = answer.ok && !answer.value.ok && answer.value.reason === 'storage-full'
    const refusal = i18n.t(isFull ? 'ramp.storageFull' : 'ramp.notSaved')
    setTold(taken ? { ok: true, text: i18n.t('ramp.in.done') } : { ok: false, text: refusal })
  }
  return (
    <Window
      open
      title={i18n.t('ramp.in.title')}
      text={i18n.t('ramp.in.text')}
      onClose={onClose}
      choices={
        <>
          <Action onPress={onClose}>{i18n.t('action.close')}</Action>
          {found !== null && (
            <Action kind="main" onPress={() => void take(found.text)} focusFirst>
              {i18n.t('ramp.in.take')}
            </Action>
          )}
        </>
      }
    >
      <FileTrigger
        acceptedFileTypes={['.json', 'application/json']}
        onSelect={(files) => void look(files?.item(0))}
      >
        <Action icon={<FileInput size={14} aria-hidden />} onPress={begin}>
          {i18n.t('ramp.in.choose')}
        </Action>
      </FileTrigger>
      {found !== null && <p data-import-report="">{reportWords(found.report)}</p>}
      <ImportOutcome told={told}>{faults.length > 0 && <FaultList faults={faults} />}</ImportOutcome>
    </Window>
  )
}

function reportWords({ tickets, articles, goals, start }: MergeReport): string {
  return [
    i18n.t('ramp.in.report', {
      added: tickets.added,
      renewed: tickets.renewed,
      known: tickets.known,
      articles,
      goals,
    }),
    ...(start === null ? [] : [i18n.t('ramp.in.start', { day: dayWords(start) })]),
  ].join(' ')
}
