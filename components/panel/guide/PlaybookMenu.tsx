import { Check, ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { i18n } from '@/components/i18n'
import '../../ui/popup-list.css'
import '../../ui/MoreMenu.css'
import './PlaybookMenu.css'

/** Choices under one heading. */
export interface MenuGroup {
  readonly name: string
  readonly choices: readonly { readonly id: string; readonly title: string; readonly chosen?: boolean }[]
}

export interface PlaybookMenuProps {
  readonly words: string
  readonly groups: readonly MenuGroup[]
  readonly onChoose: (id: string) => void
}

/** A button that opens to playbooks in groups. Typing a letter goes to the next that begins with it. */
export function PlaybookMenu({ words, groups, onChoose }: PlaybookMenuProps) {
  return (
    <MenuTrigger>
      <Button className="action action-normal">
        {words}
        <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover offset={4} placement="bottom end" containerPadding={8}>
        <Menu
          className="popup-list playbook-menu"
          aria-label={words}
          onAction={(key) => onChoose(String(key))}
        >
          {groups
            .filter(({ choices }) => choices.length > 0)
            .map(({ name, choices }) => (
              <MenuSection key={name}>
                <Header className="playbook-menu-name">{name}</Header>
                {choices.map(({ id, title, chosen = false }) => (
                  <MenuItem key={id} id={id} className="more-choice playbook-choice" textValue={title}>
                    <Check size={13} aria-hidden visibility={chosen ? 'visible' : 'hidden'} />
                    {title}
                    {chosen && <span className="visually-hidden">, {i18n.t('guide.chosen')}</span>}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
