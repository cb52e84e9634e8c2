import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { parseMappedHost, type MappedHostFault } from '@/lib/storage/mapped-hosts'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { camel } from '../ui/camel'
import { siteName } from '../ui/source-words'
import { TextBox } from '../ui/TextBox'
import { useMappedHosts, type MappedOutcome } from './use-mapped-hosts'
import './Rows.css'
import './MappedHosts.css'

/** Zendesk helpdesks under an address of their own, each with a permission for it alone. */
export function MappedHosts() {
  const { hosts, add, remove } = useMappedHosts()
  const announce = useAnnounce()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<MappedHostFault | null>(null)
  const [said, setSaid] = useState('')
  const tell = (outcome: MappedOutcome, origin: string) => {
    const sentence = i18n.t(`mapped.${camel(outcome)}`, { site: siteName(origin) })
    setSaid(sentence)
    announce(sentence)
  }
  const addTyped = () => {
    const parsed = parseMappedHost(
      typed,
      hosts.map(({ origin }) => origin),
    )
    setSaid('')
    setFault(parsed.ok ? null : parsed.fault)
    if (!parsed.ok) return
    void add(parsed.origin).then((outcome) => {
      if (outcome === 'added') setTyped('')
      tell(outcome, parsed.origin)
    })
  }
  return (
    <div className="mapped">
      <h4 className="choice-label">{i18n.t('mapped.title')}</h4>
      <p className="section-text">{i18n.t('mapped.text')}</p>
      {hosts.length > 0 && (
        <ul className="rows">
          {hosts.map(({ origin, allowed }) => (
            <li key={origin} className="row">
              <div className="row-words">
                <p className="row-name">{siteName(origin)}</p>
                <p className="row-state">{i18n.t(allowed ? 'mapped.allowed' : 'mapped.takenBack')}</p>
              </div>
              {!allowed && (
                <Action
                  label={i18n.t('mapped.allowFor', { site: siteName(origin) })}
                  onPress={() => void add(origin).then((outcome) => tell(outcome, origin))}
                >
                  {i18n.t('mapped.allow')}
                </Action>
              )}
              <Action
                label={i18n.t('mapped.removeFor', { site: siteName(origin) })}
                onPress={() => void remove(origin).then((outcome) => tell(outcome, origin))}
              >
                {i18n.t('action.remove')}
              </Action>
            </li>
          ))}
        </ul>
      )}
      <form
        className="mapped-form"
        onSubmit={(event) => {
          event.preventDefault()
          addTyped()
        }}
      >
        <TextBox
          label={i18n.t('mapped.address')}
          placeholder="support.example.com"
          value={typed}
          maxLength={300}
          fault={fault === null ? null : i18n.t(`mapped.fault.${camel(fault)}`)}
          onChange={(next) => {
            setTyped(next)
            setFault(null)
          }}
        />
        <Action onPress={addTyped}>{i18n.t('mapped.add')}</Action>
      </form>
      <p className="mapped-said">{said}</p>
    </div>
  )
}
