import { Lightbulb } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { i18n } from '@/components/i18n'
import type { Example } from '@/lib/checklist/example'
import { ExamplePair } from './ExamplePair'
import '../../ui/Action.css'
import './ShowExample.css'

export interface ShowExampleProps {
  /** Null for what has none: then nothing is drawn. */
  readonly example: Example | null
  /** What it explains, for the button's name. */
  readonly about: string
}

/** A quiet button that explains a criterion or a step with a good and a bad example. */
export function ShowExample({ example, about }: ShowExampleProps) {
  const [open, setOpen] = useState(false)
  if (example === null) return null
  const words = i18n.t(open ? 'practice.example.hide' : 'practice.example.show')
  return (
    <Disclosure className="example" data-example={example.id} isExpanded={open} onExpandedChange={setOpen}>
      <Button slot="trigger" className="action action-plain" aria-label={`${words}: ${about}`}>
        <Lightbulb size={13} aria-hidden />
        {words}
      </Button>
      <DisclosurePanel className="example-panel">{open && <ExamplePair example={example} />}</DisclosurePanel>
    </Disclosure>
  )
}
