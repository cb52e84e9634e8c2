import { FileInput, FileOutput } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { i18n } from '@/components/i18n'
import type { PacketSetup } from '@/lib/escalation/packet-setup'
import { FILE_LIMIT, readSetup, writeSetup } from '@/lib/escalation/setup-file'
import { Action } from '../../ui/Action'
import { saveFile } from '../../ui/save-file'
import type { Packets } from '../../ui/use-packet-setup'

export interface SetupFileProps {
  readonly setup: Packets
  /** Keeps it; false when that did not work, which is said elsewhere. */
  readonly onImport: (setup: PacketSetup) => Promise<boolean>
}

/** All of it as a file for other desks, and from one. A faulty file changes nothing. */
export function SetupFile({ setup, onImport }: SetupFileProps) {
  const [problems, setProblems] = useState<readonly string[] | null>(null)
  const take = async (file: File | null | undefined) => {
    if (!file) return
    // A character takes up to four bytes.
    const text = file.size > FILE_LIMIT * 4 ? null : await file.text().catch(() => null)
    if (text === null) return setProblems([i18n.t('packetOptions.unreadable')])
    const reading = readSetup(text)
    if (!reading.ok) setProblems(reading.problems)
    else if (await onImport(reading.setup)) setProblems([])
  }
  const { templates, targets, onCall, channels, deepLinks } = setup
  return (
    <div className="packet-file" role="group" aria-label={i18n.t('packetOptions.file')}>
      <h4 className="choice-label">{i18n.t('packetOptions.file')}</h4>
      <p className="row-state">{i18n.t('packetOptions.fileText')}</p>
      <div className="row-actions">
        <Action
          icon={<FileOutput size={14} aria-hidden />}
          onPress={() =>
            saveFile(
              'escalation-packets.json',
              writeSetup({ templates, targets, onCall, channels, deepLinks }),
            )
          }
        >
          {i18n.t('packetOptions.export')}
        </Action>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => void take(files?.item(0))}
        >
          <Action icon={<FileInput size={14} aria-hidden />} onPress={() => setProblems(null)}>
            {i18n.t('packetOptions.import')}
          </Action>
        </FileTrigger>
      </div>
      <div role="status">
        {problems !== null && problems.length === 0 && <p>{i18n.t('packetOptions.imported')}</p>}
        {problems !== null && problems.length > 0 && (
          <>
            <p className="row-problem">{i18n.t('packetOptions.notImported')}</p>
            <ul className="packet-problems">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
