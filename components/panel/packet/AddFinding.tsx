import { Plus, X } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { isSameAdded } from '@/lib/escalation/added'
import type { FileFinding } from '@/lib/escalation/file-findings'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { listWords } from '../../ui/number-words'
import { packetFieldWord } from '../../ui/packet-words'
import type { PacketEditing } from './use-packet-edits'

export interface AddFindingProps {
  readonly finding: FileFinding
  readonly editing: PacketEditing
}

/** Puts what a file says into the packet, and takes it out again. */
export function AddFinding({ finding: { kind, request, entries }, editing }: AddFindingProps) {
  const announce = useAnnounce()
  const isIn = entries.every(({ field, ...entry }) =>
    editing.edits.added[field]?.some((each) => isSameAdded(each, entry)),
  )
  const fields = [...new Set(entries.map(({ field }) => packetFieldWord(field)))]
  const what = request === null ? (entries[0]?.value ?? '').slice(0, 60) : `${request.method} ${request.path}`
  const words =
    kind === 'command'
      ? i18n.t(isIn ? 'evidence.removeCommand' : 'evidence.addCommand')
      : i18n.t(isIn ? 'evidence.remove' : 'evidence.add')
  return (
    <Action
      icon={isIn ? <X size={13} aria-hidden /> : <Plus size={13} aria-hidden />}
      label={i18n.t('evidence.addWhat', { step: words, what })}
      onPress={() => {
        if (isIn) editing.removeAll(entries)
        else editing.addAll(entries)
        announce(i18n.t(isIn ? 'evidence.removed' : 'evidence.added', { fields: listWords(fields) }))
      }}
    >
      {words}
    </Action>
  )
}
