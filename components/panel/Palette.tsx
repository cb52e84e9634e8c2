import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SearchField } from 'react-aria-components/SearchField'
import { i18n } from '@/components/i18n'
import type { HelpView } from '@/lib/messaging/help-view'
import { useSnippets } from '../ui/use-snippets'
import { askHelp } from './ask-help'
import { paletteEntries, searchEntries, type PaletteEntry } from './palette-entries'
import { useTicket } from './ticket-context'
import './Palette.css'
import './ArticleSearch.css'

/** Shown at once: more are found by typing, and a list that does not scroll needs no second way to reach its end. */
const MOST = 10

export interface PaletteProps {
  readonly onClose: () => void
  readonly onChoose: (entry: PaletteEntry) => void
}

/** Snippets and everything that can be written for the ticket, found by a few letters. Open as long as it is there. */
export function Palette({ onClose, onChoose }: PaletteProps) {
  return (
    <ModalOverlay
      className="window-scrim palette-scrim"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className="palette-box">
        <Dialog className="palette" aria-label={i18n.t('palette.title')}>
          <Choices onChoose={onChoose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Choices({ onChoose }: Pick<PaletteProps, 'onChoose'>) {
  const { view } = useTicket()
  const { key } = view.ticket
  const { snippets } = useSnippets()
  const [help, setHelp] = useState<HelpView | null>(null)
  const [query, setQuery] = useState('')
  useEffect(() => {
    let gone = false
    void askHelp(key).then((answer) => {
      if (!gone) setHelp(answer)
    })
    return () => {
      gone = true
    }
  }, [key])
  const entries = help && snippets ? paletteEntries(view, help, snippets) : []
  const all = searchEntries(entries, query)
  const found = all.slice(0, MOST)
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog that the person has just opened to type into */}
      <SearchField className="article-search" aria-label={i18n.t('palette.search')} autoFocus maxLength={60}>
        <Search className="article-search-icon" size={15} aria-hidden />
        <Input className="article-search-input" placeholder={i18n.t('palette.search')} />
      </SearchField>
      <ListBox
        className="palette-list"
        aria-label={i18n.t('palette.title')}
        items={found}
        selectionMode="none"
        onAction={(id) => {
          const entry = found.find((each) => each.id === id)
          if (entry) onChoose(entry)
        }}
        renderEmptyState={() => <p className="palette-none">{i18n.t('palette.none')}</p>}
      >
        {(entry) => (
          <ListBoxItem id={entry.id} className="palette-entry" textValue={`${entry.name} ${entry.aside}`}>
            <span>{entry.name}</span>
            <span className="palette-aside">{entry.aside}</span>
          </ListBoxItem>
        )}
      </ListBox>
      {all.length > found.length && (
        <p className="palette-none">{i18n.t('palette.more', all.length - found.length)}</p>
      )}
    </Autocomplete>
  )
}
