import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { FileSource } from '@/lib/knowledge/store'
import { Action } from '../../ui/Action'
import { ImportOutcome, type Told } from '../../ui/ImportOutcome'
import { Progress } from '../../ui/Progress'
import { Window } from '../../ui/Window'
import { ChooseFiles } from './ChooseFiles'
import { ImportChoices } from './ImportChoices'
import { ImportPreview } from './ImportPreview'
import { useFileImport, type ImportStage } from './use-file-import'
import type { ImportFailure } from './send-import'

export interface ImportWindowProps {
  /** What is imported again; null for new articles. */
  readonly again: FileSource | null
  /** Names that are in use. */
  readonly taken: readonly string[]
  readonly sites: readonly string[]
  readonly onClose: () => void
}

const NEW: FileSource = { name: '', audience: 'public', language: '', sites: [] }
const FAILURES: Record<ImportFailure | 'broken', () => string> = {
  broken: () => i18n.t('options.files.failed.broken'),
  interrupted: () => i18n.t('options.files.failed.interrupted'),
  invalid: () => i18n.t('options.files.failed.invalid'),
  'storage-full': () => i18n.t('options.files.failed.storageFull'),
  unanswered: () => i18n.t('options.files.failed.unanswered'),
}

/** Imports articles from files: choosing, looking at what was found, deciding what holds for it, storing. */
export function ImportWindow({ again, taken, sites, onClose }: ImportWindowProps) {
  const { stage, choose, start, reset } = useFileImport()
  const [edited, setEdited] = useState<FileSource | null>(again)
  const named = (name: string): FileSource => edited ?? { ...NEW, name }
  const source = stage.kind === 'ready' ? named(stage.name) : null
  const fault = source === null || again !== null ? null : nameFault(source.name, taken)
  const close = () => {
    reset()
    onClose()
  }
  return (
    <Window
      open
      title={
        again === null
          ? i18n.t('options.files.addTitle')
          : i18n.t('options.files.againTitle', { name: again.name })
      }
      text={i18n.t('options.files.chooseText')}
      onClose={close}
      choices={
        <>
          {stage.kind === 'ready' && source !== null && stage.read.drafts.length > 0 && (
            <Action
              kind="main"
              disabled={fault !== null}
              onPress={() => start(stage.read, { ...source, name: source.name.trim() })}
            >
              {i18n.t('options.files.importCount', stage.read.drafts.length)}
            </Action>
          )}
          {(stage.kind === 'ready' || stage.kind === 'failed') && (
            <Action onPress={reset}>{i18n.t('options.files.otherFiles')}</Action>
          )}
          <Action onPress={close}>{i18n.t(stage.kind === 'done' ? 'action.close' : 'action.cancel')}</Action>
        </>
      }
    >
      {stage.kind === 'choose' && <ChooseFiles onChoose={choose} />}
      {stage.kind === 'reading' && (
        // How far it is in one table nobody knows.
        <Progress
          label={i18n.t('options.files.reading')}
          done={stage.share}
          total={stage.share > 0 ? 1 : null}
        />
      )}
      {stage.kind === 'sending' && (
        <Progress label={i18n.t('options.files.sending')} done={stage.done} total={stage.total} />
      )}
      {stage.kind === 'ready' && source !== null && (
        <>
          <ImportPreview read={stage.read} />
          {stage.read.drafts.length > 0 && (
            <ImportChoices
              source={source}
              sites={sites}
              isNamed={again !== null}
              fault={fault}
              onChange={setEdited}
            />
          )}
        </>
      )}
      <ImportOutcome told={toldOf(stage)} />
    </Window>
  )
}

function toldOf(stage: ImportStage): Told | null {
  if (stage.kind === 'done') return { ok: true, text: i18n.t('options.files.done', stage.articles) }
  return stage.kind === 'failed' ? { ok: false, text: FAILURES[stage.reason]() } : null
}

function nameFault(name: string, taken: readonly string[]): string | null {
  const plain = (text: string) => text.trim().normalize('NFC').toLowerCase()
  if (plain(name) === '') return i18n.t('options.files.nameMissing')
  return taken.some((other) => plain(other) === plain(name)) ? i18n.t('options.files.nameTaken') : null
}
