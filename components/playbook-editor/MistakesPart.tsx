import { X } from 'lucide-react'
import { useRef } from 'react'
import { i18n } from '@/components/i18n'
import { addMistake, MOST_LINES, removeMistake, setMistake } from '@/lib/checklist/edit-playbook'
import type { Playbook } from '@/lib/checklist/playbook'
import { textFor } from '@/lib/rubric/localized'
import { DraftText } from '../editor/DraftText'
import { FormPart } from '../editor/FormPart'
import { IconAction } from '../ui/IconAction'
import { uiLocale } from '../ui/locale'
import { NewLine } from './NewLine'
import type { EditPlaybook } from './playbook-draft'

export interface MistakesPartProps {
  readonly mistakes: Playbook['mistakes']
  readonly edit: EditPlaybook
}

/** What people often do wrong. */
export function MistakesPart({ mistakes, edit }: MistakesPartProps) {
  const locale = uiLocale()
  const list = useRef<HTMLUListElement>(null)
  return (
    <FormPart title={i18n.t('playbookEditor.mistakes')}>
      <ul className="playbook-lines" tabIndex={-1} ref={list} aria-label={i18n.t('playbookEditor.mistakes')}>
        {mistakes.map((mistake, at) => (
          // Mistakes have no id and keep their order.
          <li key={at} className="playbook-line">
            <DraftText
              label={i18n.t('playbookEditor.mistake', { number: at + 1 })}
              long
              value={textFor(mistake, locale)}
              onChange={(value) => edit((playbook) => setMistake(playbook, at, value, locale))}
            />
            <IconAction
              label={i18n.t('playbookEditor.removeMistake', { title: textFor(mistake, locale) })}
              onPress={() => {
                // The button that has the focus goes with its line.
                list.current?.focus()
                edit((playbook) => removeMistake(playbook, at))
              }}
            >
              <X size={15} aria-hidden />
            </IconAction>
          </li>
        ))}
      </ul>
      {mistakes.length < MOST_LINES && (
        <NewLine
          label={i18n.t('playbookEditor.newMistake')}
          add={i18n.t('playbookEditor.addMistake')}
          onAdd={(text) => edit((playbook) => addMistake(playbook, text))}
        />
      )}
    </FormPart>
  )
}
