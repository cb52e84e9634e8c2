import { Command, NotebookPen, PenLine } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { HelpView } from '@/lib/messaging/help-view'
import { Action } from '../ui/Action'
import { PickOne } from '../ui/PickOne'
import { askHelp } from './ask-help'
import { HelpDraft } from './HelpDraft'
import { helpActions, type HelpAction } from './help-actions'
import { PALETTE_KEY } from './panel-keys'
import { Timeline } from './Timeline'
import { useTicket } from './ticket-context'
import './ReplyHelp.css'

/** What is open: an action, the text it made, and what it was made from. */
interface Opened {
  readonly action: HelpAction
  readonly text: string
  readonly help: HelpView
}

/** Texts that can be made for this ticket, each to read over before it is inserted or copied. */
export function ReplyHelp({ onPalette }: { readonly onPalette: () => void }) {
  const { view } = useTicket()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [failed, setFailed] = useState(false)
  const actions = helpActions(view)
  const open = async (action: HelpAction | undefined) => {
    if (!action) return
    const help = await askHelp(view.ticket.key)
    setFailed(help === null)
    setOpened(help && { action, help, text: action.make(help) })
  }
  const pick = (group: HelpAction['group'], label: string) => {
    const own = actions.filter((action) => action.group === group)
    const chosen = own.find(({ id }) => id === opened?.action.id)
    return (
      <PickOne
        label={label}
        labelHidden
        value={chosen?.id ?? ''}
        options={[{ value: '', name: label }, ...own.map(({ id, name }) => ({ value: id, name }))]}
        onChange={(id) => void open(own.find((action) => action.id === id))}
      />
    )
  }
  const buttons = (group: HelpAction['group']) =>
    actions
      .filter((action) => action.group === group)
      .map((action) => (
        <li key={action.id} data-help-action={action.id}>
          <Action
            icon={
              group === 'reply' ? <PenLine size={13} aria-hidden /> : <NotebookPen size={13} aria-hidden />
            }
            onPress={() => void open(action)}
          >
            {action.name}
          </Action>
        </li>
      ))
  return (
    <section className="reply-help" aria-labelledby="reply-help-title">
      <h2 id="reply-help-title" className="section-title">
        {i18n.t('help.title')}
        <Action kind="plain" icon={<Command size={13} aria-hidden />} onPress={onPalette}>
          {i18n.t('palette.open')} <kbd className="key">{PALETTE_KEY}</kbd>
        </Action>
      </h2>
      <ul className="reply-help-list">
        {buttons('reply')}
        {buttons('hand-over')}
        <li>{pick('recording', i18n.t('help.pickRecording'))}</li>
        <li>{pick('incident', i18n.t('help.pickIncident'))}</li>
      </ul>
      {failed && (
        <p className="field-fault" role="alert">
          {i18n.t('help.unanswered')}
        </p>
      )}
      {opened && (
        <HelpDraft
          key={`${opened.action.id} ${opened.text}`}
          action={opened.action}
          text={opened.text}
          onClose={() => setOpened(null)}
        >
          {opened.action.group === 'hand-over' && (
            <Timeline timeline={opened.help.timeline} messages={view.ticket.messages} />
          )}
        </HelpDraft>
      )}
    </section>
  )
}
