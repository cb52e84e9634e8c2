import { commandFinding, type FileFinding } from '@/lib/escalation/file-findings'
import { CopyCurl } from '../../evidence/CopyCurl'
import { RequestWords } from '../../evidence/RequestWords'
import { AddFinding } from './AddFinding'
import type { PacketEditing } from './use-packet-edits'

export interface FindingRowProps {
  readonly finding: FileFinding
  /** Name of the file; empty for what was pasted. */
  readonly file: string
  readonly editing: PacketEditing
}

/** One thing a file says: its words, and the buttons that take it into the packet. */
export function FindingRow({ finding, file, editing }: FindingRowProps) {
  const { kind, request, entries } = finding
  const command = request === null ? null : commandFinding(file, request)
  return (
    <li className="finding" data-finding={kind} data-beside={request === null}>
      {request === null ? (
        <p className="finding-words">{entries.map(({ value }) => value).join('\n')}</p>
      ) : (
        <RequestWords request={request} alone={kind === 'command'} />
      )}
      <div className="packet-buttons">
        {kind !== 'command' && <AddFinding finding={finding} editing={editing} />}
        {command !== null && <AddFinding finding={command} editing={editing} />}
        {request !== null && <CopyCurl request={request} />}
      </div>
    </li>
  )
}
