import { Download, ShieldAlert, ShieldCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { i18n } from '@/components/i18n'
import { fileFindings, FINDING_KINDS, type FileFinding } from '@/lib/escalation/file-findings'
import type { ReadFile } from '@/lib/evidence/worker/job'
import { cleanName } from '../../evidence/clean-name'
import { Notes } from '../../evidence/Notes'
import { saveFile } from '../../ui/save-file'
import { Action } from '../../ui/Action'
import { numberWords } from '../../ui/number-words'
import { FindingGroup } from './FindingGroup'
import type { PacketEditing } from './use-packet-edits'

export interface FileFindingsProps {
  readonly result: ReadFile
  readonly editing: PacketEditing
}

/** What a file says, by kind, each to be added; and the file itself, cleaned, to pass on. */
export function FileFindings({ result, editing }: FileFindingsProps) {
  const { name, facts, clean, masked, file } = result
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const findings = fileFindings(name, facts)
  const total = masked.reduce((sum, { count }) => sum + count, 0)
  const Icon = clean ? ShieldCheck : ShieldAlert
  return (
    <div className="file-findings">
      <h5 className="file-name" ref={title} tabIndex={-1}>
        {name || i18n.t('evidence.pasted')}
      </h5>
      <p className="file-clean" data-clean={clean}>
        <Icon size={13} aria-hidden />
        <span>{clean ? i18n.t('evidence.masked', total) : i18n.t('evidence.notClean')}</span>
      </p>
      <Notes result={result} />
      {findings.every(({ kind }) => kind === 'file') && (
        <p className="packet-note">{i18n.t('evidence.nothing')}</p>
      )}
      {FINDING_KINDS.map((kind) => {
        const ofKind = findings.filter((finding: FileFinding) => finding.kind === kind)
        return ofKind.length > 0 ? (
          <FindingGroup key={kind} kind={kind} findings={ofKind} file={name} editing={editing} />
        ) : null
      })}
      {facts.kind === 'har' && (
        <p className="packet-note">
          {i18n.t('evidence.requests', {
            all: numberWords(facts.requests),
            failing: numberWords(facts.failingCount),
            slow: numberWords(facts.slowCount),
          })}
        </p>
      )}
      {clean && (
        <div>
          <Action
            icon={<Download size={13} aria-hidden />}
            onPress={() => saveFile(cleanName(name, facts.kind), file)}
          >
            {i18n.t('sanitiser.download')}
          </Action>
        </div>
      )}
    </div>
  )
}
