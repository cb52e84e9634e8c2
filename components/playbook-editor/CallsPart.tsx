import { X } from 'lucide-react'
import { useRef } from 'react'
import { i18n } from '@/components/i18n'
import {
  addCall,
  changeCall,
  MOST_LINES,
  removeCall,
  setAtOnce,
  type EscalateWhen,
} from '@/lib/checklist/edit-playbook'
import { callTo } from '@/lib/checklist/playbook'
import { textFor, withText } from '@/lib/rubric/localized'
import { DraftText } from '../editor/DraftText'
import { FormPart } from '../editor/FormPart'
import { camel } from '../ui/camel'
import { IconAction } from '../ui/IconAction'
import { uiLocale } from '../ui/locale'
import { PickOne } from '../ui/PickOne'
import { Tick } from '../ui/Tick'
import { NewLine } from './NewLine'
import type { EditPlaybook } from './playbook-draft'

export interface CallsPartProps {
  readonly calls: readonly EscalateWhen[]
  readonly edit: EditPlaybook
}

/** When to stop, and whom to call then. */
export function CallsPart({ calls, edit }: CallsPartProps) {
  const locale = uiLocale()
  const list = useRef<HTMLUListElement>(null)
  return (
    <FormPart title={i18n.t('playbookEditor.calls')}>
      <ul className="playbook-lines" tabIndex={-1} ref={list} aria-label={i18n.t('playbookEditor.calls')}>
        {calls.map((call, at) => {
          const number = at + 1
          const change = (make: (each: EscalateWhen) => EscalateWhen) =>
            edit((playbook) => changeCall(playbook, at, make))
          return (
            // They have no id and keep their order.
            <li key={at} className="playbook-line playbook-call">
              <DraftText
                label={i18n.t('playbookEditor.callWhen', { number })}
                long
                value={textFor(call.when, locale)}
                onChange={(value) =>
                  change((each) => ({ ...each, when: withText(each.when, value.trim(), locale) }))
                }
              />
              <IconAction
                label={i18n.t('playbookEditor.removeCall', { title: textFor(call.when, locale) })}
                onPress={() => {
                  // The button that has the focus goes with its line.
                  list.current?.focus()
                  edit((playbook) => removeCall(playbook, at))
                }}
              >
                <X size={15} aria-hidden />
              </IconAction>
              <div className="playbook-call-whom">
                <PickOne
                  label={i18n.t('playbookEditor.callTo', { number })}
                  value={call.to}
                  options={callTo.options.map((value) => ({
                    value,
                    name: i18n.t(`playbookEditor.to.${camel(value)}`),
                  }))}
                  onChange={(to) => change((each) => ({ ...each, to }))}
                />
                <Tick
                  label={i18n.t('playbookEditor.atOnce', { number })}
                  on={call.atOnce ?? false}
                  onChange={(on) => change((each) => setAtOnce(each, on))}
                />
              </div>
            </li>
          )
        })}
      </ul>
      {calls.length < MOST_LINES && (
        <NewLine
          label={i18n.t('playbookEditor.newCall')}
          add={i18n.t('playbookEditor.addCall')}
          onAdd={(text) => edit((playbook) => addCall(playbook, text, 'engineering'))}
        />
      )}
    </FormPart>
  )
}
