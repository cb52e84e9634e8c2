import { Trash2 } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { ChecklistState } from '@/lib/checklist/checklist-state'
import type { CallResponse } from '@/lib/messaging/protocol'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { IconAction } from '../../ui/IconAction'
import { siteName } from '../../ui/source-words'
import { fullMomentWords } from '../../ui/time-words'
import { Window } from '../../ui/Window'
import { checklistLines } from './checklist-words'
import './KeptChecklists.css'

type Found = CallResponse<'checklists/list'>

/** Tickets that are shown at first, and added by “Show more”. */
const PAGE = 25

/** Everything that is kept of tickets' checklists, to be looked through and erased one by one. */
export function KeptChecklists({ onClose }: { readonly onClose: () => void }) {
  const announce = useAnnounce()
  const [found, setFound] = useState<Found | null>(null)
  const [failed, setFailed] = useState(false)
  const load = useCallback(async (before: Found['checklists']) => {
    const answer = await ask('checklists/list', { from: before.length, size: PAGE })
    setFailed(!answer.ok)
    if (answer.ok) setFound({ ...answer.value, checklists: [...before, ...answer.value.checklists] })
  }, [])
  useEffect(() => {
    const start = async () => load([])
    void start()
  }, [load])
  const erase = async (shown: Found, { host, site, key }: ChecklistState) => {
    const answer = await ask('checklists/erase', { ticket: { host, site, key } })
    const isErased = answer.ok && answer.value.ok
    setFailed(!isErased)
    if (!isErased) return
    const checklists = shown.checklists.filter((each) => each.site !== site || each.key !== key)
    setFound({ checklists, total: shown.total - 1 })
    announce(i18n.t('playbooks.kept.erasedOne', { key }))
  }
  const total = found?.total ?? 0
  return (
    <Window
      open
      title={i18n.t('playbooks.kept.inspectTitle')}
      text={i18n.t('playbooks.kept.inspectText')}
      onClose={onClose}
      choices={
        <Action onPress={onClose} focusFirst>
          {i18n.t('playbooks.kept.close')}
        </Action>
      }
    >
      <p className="kept-checklists-count" role="status">
        {failed && i18n.t('playbooks.kept.failed')}
        {!failed &&
          found &&
          (total === 0 ? i18n.t('playbooks.kept.none') : i18n.t('playbooks.kept.found', total))}
      </p>
      <ul className="kept-checklists">
        {found?.checklists.map((each) => (
          <KeptRow
            key={`${each.site} ${each.key}`}
            checklist={each}
            onErase={() => void erase(found, each)}
          />
        ))}
      </ul>
      {found && total > found.checklists.length && (
        <Action onPress={() => void load(found.checklists)}>{i18n.t('playbooks.kept.more')}</Action>
      )}
    </Window>
  )
}

interface KeptRowProps {
  readonly checklist: ChecklistState
  readonly onErase: () => void
}

function KeptRow({ checklist, onErase }: KeptRowProps) {
  const { key, site, at } = checklist
  return (
    <li className="kept-checklist" data-kept={key}>
      <div className="kept-checklist-head">
        <strong>{key}</strong>
        <span className="kept-checklist-when">
          {siteName(site)} · {fullMomentWords(at)}
        </span>
        <IconAction label={i18n.t('playbooks.kept.eraseOne', { key })} onPress={onErase}>
          <Trash2 size={14} aria-hidden />
        </IconAction>
      </div>
      <ul className="kept-checklist-lines">
        {checklistLines(checklist).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </li>
  )
}
