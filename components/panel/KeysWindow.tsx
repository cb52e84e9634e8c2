import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { i18n } from '@/components/i18n'
import { Action } from '../ui/Action'
import { KeyCap } from '../ui/KeyCap'
import { Window } from '../ui/Window'
import { BROWSER_KEYS, PANEL_KEYS, REVIEW_KEYS } from './panel-keys'
import './KeysWindow.css'

export interface KeysWindowProps {
  readonly open: boolean
  /** Whether the Review tab is there, whose keys are then listed, too. */
  readonly reviewing: boolean
  readonly onClose: () => void
}

/** The list of keys: those of the panel, and those that the browser gives it from anywhere. */
export function KeysWindow({ open, reviewing, onClose }: KeysWindowProps) {
  const given = useBrowserKeys()
  return (
    <Window
      open={open}
      title={i18n.t('keys.title')}
      onClose={onClose}
      choices={
        <Action kind="main" onPress={onClose} focusFirst>
          {i18n.t('action.close')}
        </Action>
      }
    >
      <div className="keys">
        <KeyList
          title={i18n.t('keys.anywhere')}
          keys={BROWSER_KEYS.map(({ command, suggested, does }) => ({
            keys: [given.get(command) ?? suggested],
            does: i18n.t(does),
          }))}
        />
        <KeyList
          title={i18n.t('keys.inPanel')}
          keys={Object.values(PANEL_KEYS).map(({ keys, does }) => ({ keys, does: i18n.t(does) }))}
        />
        {reviewing && (
          <KeyList
            title={i18n.t('keys.reviewing')}
            keys={Object.values(REVIEW_KEYS).map(({ keys, does }) => ({ keys, does: i18n.t(does) }))}
          />
        )}
        <p className="window-text">{i18n.t('keys.change')}</p>
      </div>
    </Window>
  )
}

interface KeyListProps {
  readonly title: string
  readonly keys: ReadonlyArray<{ readonly keys: readonly string[]; readonly does: string }>
}

function KeyList({ title, keys }: KeyListProps) {
  return (
    <section>
      <h3 className="keys-title">{title}</h3>
      <dl className="keys-list">
        {keys.map((each) => (
          <div key={each.does} className="keys-row">
            <dt className="keys-keys">
              {each.keys.map((key) => (
                <KeyCap key={key}>{key === '' ? i18n.t('keys.none') : key}</KeyCap>
              ))}
            </dt>
            <dd>{each.does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The keys as the person has set them, by command; empty where the browser does not say (Firefox, in a page's frame). */
function useBrowserKeys(): ReadonlyMap<string, string> {
  const [given, setGiven] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    const commands = browser.commands as typeof browser.commands | undefined
    const start = async () => {
      const all = (await commands?.getAll().catch(() => [])) ?? []
      setGiven(new Map(all.map(({ name, shortcut }) => [name ?? '', shortcut ?? ''])))
    }
    void start()
  }, [])
  return given
}
