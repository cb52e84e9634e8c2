import { ChevronDown } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { i18n } from '@/components/i18n'
import { SECTION_GROUPS, SECTION_TITLES, type SectionId } from './section-list'
import { useCloser } from './use-closer'
import { useCurrentSection } from './use-current-section'
import './SettingsNav.css'

export interface SettingsNavProps {
  /** The section is asked for that the address names already, which is no change of the address. */
  readonly onAgain: (id: SectionId) => void
}

/** The way to each section: a list beside the page, or on a narrow one a list behind one button. */
export function SettingsNav({ onAgain }: SettingsNavProps) {
  const id = useId()
  const current = useCurrentSection()
  const [open, setOpen] = useState(false)
  const nav = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useCloser(open, nav, (byKey) => {
    setOpen(false)
    if (byKey) button.current?.focus()
  })
  const go = (section: SectionId) => {
    setOpen(false)
    if (location.hash === `#${section}`) onAgain(section)
  }
  return (
    <nav ref={nav} className="settings-nav" aria-label={i18n.t('options.nav.label')} data-open={open}>
      <button
        ref={button}
        type="button"
        className="settings-nav-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="settings-nav-go">{i18n.t('options.nav.goTo')}</span>
        <span className="settings-nav-at">{current !== null && i18n.t(SECTION_TITLES[current])}</span>
        <ChevronDown size={15} aria-hidden />
      </button>
      <div id={id} className="settings-nav-list">
        {SECTION_GROUPS.map((group) => (
          <div key={group.id}>
            <p id={`${id}-${group.id}`} className="settings-nav-group">
              {i18n.t(`options.nav.${group.id}`)}
            </p>
            <ul aria-labelledby={`${id}-${group.id}`}>
              {group.sections.map((section) => (
                <li key={section}>
                  <a
                    className="settings-nav-link"
                    href={`#${section}`}
                    aria-current={section === current ? 'location' : undefined}
                    onClick={() => go(section)}
                  >
                    {i18n.t(SECTION_TITLES[section])}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  )
}
