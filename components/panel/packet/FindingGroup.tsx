import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { FileFinding, FindingKind } from '@/lib/escalation/file-findings'
import { Action } from '../../ui/Action'
import { numberWords } from '../../ui/number-words'
import { FindingRow } from './FindingRow'
import type { PacketEditing } from './use-packet-edits'

/** Shown before the rest is folded away, and by each press after. */
const FIRST = 3
const MORE = 20

export interface FindingGroupProps {
  readonly kind: FindingKind
  /** At least one. */
  readonly findings: readonly FileFinding[]
  /** Name of the file; empty for what was pasted. */
  readonly file: string
  readonly editing: PacketEditing
}

/** All that a file says of one kind. */
export function FindingGroup({ kind, findings, file, editing }: FindingGroupProps) {
  const [most, setMost] = useState(FIRST)
  const more = findings.length - most
  return (
    <div data-finding-kind={kind}>
      <h6 className="finding-kind">{i18n.t(`evidence.kind.${kind}`)}</h6>
      <ul className="finding-list">
        {findings.slice(0, most).map((finding, index) => (
          <FindingRow key={`${kind} ${index}`} finding={finding} file={file} editing={editing} />
        ))}
      </ul>
      {more > 0 && (
        <Action kind="plain" onPress={() => setMost(most + MORE)}>
          {i18n.t('action.showMore', { count: numberWords(Math.min(more, MORE)) })}
        </Action>
      )}
    </div>
  )
}
