import { ClipboardPaste, ExternalLink } from 'lucide-react'
import { useId, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { FieldId } from '@/lib/escalation/packet'
import { lastMaskNumber } from '@/lib/privacy/masks'
import { DropPlace } from '../../evidence/DropPlace'
import { faultWords } from '../../evidence/fault-words'
import { PasteText } from '../../evidence/PasteText'
import { ReadingFile } from '../../evidence/ReadingFile'
import { useFile, type FileWords } from '../../evidence/use-file'
import { usePastedFile } from '../../evidence/use-pasted-file'
import { Action } from '../../ui/Action'
import { listWords } from '../../ui/number-words'
import { FileFindings } from './FileFindings'
import type { PacketEditing } from './use-packet-edits'
import './AddEvidence.css'

const named = (name: string) => name || i18n.t('evidence.pasted')
const WORDS: FileWords = {
  reading: (name) => i18n.t('evidence.reading', { name: name || i18n.t('sanitiser.pasted') }),
  done: ({ name }) => i18n.t('evidence.done', { name: named(name) }),
}

export interface AddEvidenceProps {
  /** Names of the ticket's attachments that may hold secrets. */
  readonly attached: readonly string[]
  readonly editing: PacketEditing
  /** Whether it can be seen. */
  readonly active: boolean
}

/**
 * A file or a text of the person: read and masked in a worker, told in short, and what they pick of it goes into the packet.
 * Nothing else of it is kept.
 */
export function AddEvidence({ attached, editing, active }: AddEvidenceProps) {
  const id = useId()
  const [pasting, setPasting] = useState(false)
  // Whoever has given a file goes on from there.
  const [begun, setBegun] = useState(false)
  const { state, take, cancel, reset } = useFile(WORDS)
  const takeNext = (name: string, source: Blob | string) => {
    setBegun(true)
    setPasting(false)
    take(name, source, lastMaskOf(editing))
  }
  usePastedFile(active, takeNext)
  return (
    <section className="add-evidence" aria-labelledby={id} data-evidence={state.kind}>
      <h4 id={id} className="add-evidence-title">
        {i18n.t('evidence.title')}
      </h4>
      {attached.length > 0 && (
        <p className="packet-note" data-attached={attached.length}>
          {i18n.t('evidence.attached', { names: listWords(attached) })}
        </p>
      )}
      {state.kind === 'fault' && (
        <p className="add-evidence-fault" role="alert" data-fault={state.fault}>
          {i18n.t('evidence.fault', { name: named(state.name) })} {faultWords(state.fault)}
        </p>
      )}
      {(state.kind === 'waiting' || state.kind === 'fault') && (
        <>
          <DropPlace
            title={i18n.t('sanitiser.dropTitle')}
            text={i18n.t('evidence.dropText')}
            main={false}
            focusFirst={begun}
            onTake={takeNext}
          />
          {pasting ? (
            <PasteText action={i18n.t('evidence.readPasted')} focusFirst onTake={takeNext} />
          ) : (
            <div>
              <Action
                kind="plain"
                icon={<ClipboardPaste size={13} aria-hidden />}
                onPress={() => setPasting(true)}
              >
                {i18n.t('evidence.paste')}
              </Action>
            </div>
          )}
        </>
      )}
      {state.kind === 'reading' && (
        <ReadingFile label={WORDS.reading(state.name)} share={state.share} onCancel={cancel} />
      )}
      {state.kind === 'done' && (
        <>
          <FileFindings result={state.result} editing={editing} />
          <div className="packet-buttons">
            <Action onPress={reset}>{i18n.t('evidence.another')}</Action>
          </div>
        </>
      )}
      <a className="add-evidence-link" href="sanitiser.html" target="_blank" rel="noreferrer">
        {i18n.t('evidence.openSanitiser')}
        <ExternalLink size={11} aria-hidden />
      </a>
    </section>
  )
}

/** Masks of the next file must not say the same as those of files that are in the packet. */
function lastMaskOf({ edits }: PacketEditing): number {
  const ids = Object.keys(edits.added) as FieldId[]
  const values = ids.flatMap((field) => edits.added[field] ?? []).map(({ value }) => value)
  return values.reduce((most, value) => Math.max(most, lastMaskNumber(value)), 0)
}
