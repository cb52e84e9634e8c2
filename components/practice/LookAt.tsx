import { Eye } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { i18n } from '@/components/i18n'
import { textFor, type Localized } from '@/lib/rubric/localized'
import { uiLocale } from '../ui/locale'

/** What to look at before writing, for those who ask. */
export function LookAt({ look }: { readonly look: readonly Localized[] }) {
  const [open, setOpen] = useState(false)
  return (
    <Disclosure className="look-at" isExpanded={open} onExpandedChange={setOpen}>
      <Button slot="trigger" className="action action-plain">
        <Eye size={13} aria-hidden />
        {i18n.t(open ? 'practice.answer.lookHide' : 'practice.answer.look')}
      </Button>
      <DisclosurePanel>
        <ul className="practice-points">
          {look.map((point) => (
            <li key={textFor(point)}>{textFor(point, uiLocale())}</li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}
