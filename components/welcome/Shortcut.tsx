import { i18n } from '@/components/i18n'
import { KeyCap } from '../ui/KeyCap'
import './Shortcut.css'

const KEYS = ['Alt', 'Shift', 'D'] as const

/** The one key to remember. */
export function Shortcut() {
  return (
    <section className="shortcut" aria-labelledby="shortcut-title">
      <h2 id="shortcut-title" className="shortcut-title">
        {i18n.t('welcome.keyTitle')}
      </h2>
      <p>
        <span className="shortcut-keys">
          {KEYS.map((key) => (
            <KeyCap key={key}>{key}</KeyCap>
          ))}
        </span>{' '}
        {i18n.t('welcome.keyText')}
      </p>
      <p className="shortcut-aside">{i18n.t('welcome.keyChange')}</p>
    </section>
  )
}
