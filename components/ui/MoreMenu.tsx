import { Ellipsis } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { i18n } from '@/components/i18n'
import './popup-list.css'
import './MoreMenu.css'

export interface MoreMenuProps {
  /** What the choices act on; it is part of the button's name. */
  readonly about: string
  readonly choices: readonly { readonly name: string; readonly act: () => void }[]
}

/** What is done less often, behind one button. */
export function MoreMenu({ about, choices }: MoreMenuProps) {
  return (
    <MenuTrigger>
      <Button
        className="action action-plain more-button"
        aria-label={i18n.t('action.moreFor', { title: about })}
      >
        <Ellipsis size={15} aria-hidden />
      </Button>
      <Popover offset={4} placement="bottom end">
        <Menu className="popup-list more-menu" aria-label={i18n.t('action.moreFor', { title: about })}>
          {choices.map(({ name, act }) => (
            <MenuItem key={name} className="more-choice" onAction={act}>
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
