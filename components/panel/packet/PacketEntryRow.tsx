import { Pencil, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { PacketEntry } from '@/lib/escalation/packet'
import { Action } from '../../ui/Action'
import { IconAction } from '../../ui/IconAction'
import { TextBox } from '../../ui/TextBox'
import { Quote } from '../Quote'
import { useTicket } from '../ticket-context'
import { aspectWord } from '../../ui/packet-words'
import './PacketEntryRow.css'

export interface PacketEntryRowProps {
  readonly entry: PacketEntry
  /** Name of the field it stands in. */
  readonly field: string
  readonly out: boolean
  /** What was typed in its place; null when nothing was. */
  readonly typed: string | null
  readonly onLeaveOut: (out: boolean) => void
  readonly onType: (words: string | null) => void
}

/** One entry: its quote, which leads to the message, and what can be done with it. */
export function PacketEntryRow(props: PacketEntryRowProps) {
  const { entry, field, out, typed, onLeaveOut, onType } = props
  const { view } = useTicket()
  const [writing, setWriting] = useState<string | null>(null)
  const about = (step: string) =>
    i18n.t('packet.aboutEntry', { step, field, value: entry.value.slice(0, 60) })
  return (
    <li className="packet-entry" data-packet-entry="" data-out={out} data-typed={typed !== null}>
      <div className="packet-entry-quote">
        {entry.aspect !== null && <span className="packet-aspect">{aspectWord(entry.aspect)}</span>}
        <Quote evidence={entry.source} messages={view.ticket.messages} />
        {typed !== null && (
          <p className="packet-typed">
            <span className="packet-typed-mark">{i18n.t('packet.typed')}</span> {typed}
          </p>
        )}
        {out && <p className="packet-note">{i18n.t('packet.leftOut')}</p>}
      </div>
      <div className="packet-entry-actions">
        {typed === null ? (
          !out && (
            <IconAction label={about(i18n.t('packet.edit'))} onPress={() => setWriting(entry.value)}>
              <Pencil size={13} aria-hidden />
            </IconAction>
          )
        ) : (
          <IconAction label={about(i18n.t('packet.undoEdit'))} onPress={() => onType(null)}>
            <Undo2 size={13} aria-hidden />
          </IconAction>
        )}
        <IconAction
          label={about(i18n.t(out ? 'packet.takeIn' : 'packet.leaveOut'))}
          onPress={() => onLeaveOut(!out)}
        >
          {out ? <Undo2 size={13} aria-hidden /> : <X size={13} aria-hidden />}
        </IconAction>
      </div>
      {writing !== null && (
        <div className="packet-writing">
          <TextBox label={i18n.t('packet.editLabel')} long value={writing} onChange={setWriting} />
          <div className="packet-buttons">
            <Action
              onPress={() => {
                onType(writing)
                setWriting(null)
              }}
            >
              {i18n.t('packet.keep')}
            </Action>
            <Action kind="plain" onPress={() => setWriting(null)}>
              {i18n.t('action.cancel')}
            </Action>
          </div>
        </div>
      )}
    </li>
  )
}
