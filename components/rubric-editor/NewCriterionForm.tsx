import { Plus } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { addCriterion } from '@/lib/rubric/edit-pack'
import { textFor } from '@/lib/rubric/localized'
import { toCriterion, type NewCriterion } from '@/lib/rubric/new-criterion'
import type { Pack } from '@/lib/rubric/pack'
import { patternFault } from '@/lib/rubric/pattern'
import { Form } from '../editor/Form'
import { FormPart } from '../editor/FormPart'
import { StageTicks } from '../editor/StageTicks'
import { Choice } from '../options/Choice'
import { Action } from '../ui/Action'
import { uiLocale } from '../ui/locale'
import { NumberBox } from '../ui/NumberBox'
import { Picker } from '../ui/Picker'
import { TextBox } from '../ui/TextBox'
import { Tick } from '../ui/Tick'
import { LooksFor } from './LooksFor'
import { emptyCriterion, withDefaults } from './new-draft'
import { PatternPart } from './PatternPart'
import type { EditPack } from './rubric-draft'
import { SignalsPart } from './SignalsPart'
import { WherePart } from './WherePart'

export interface NewCriterionFormProps {
  readonly draft: Pack
  readonly edit: EditPack
  /** Shows what was added; null when nothing was. */
  readonly onDone: (id: string | null) => void
}

/** Describes a criterion of one's own, made from signals or from a pattern. */
export function NewCriterionForm({ draft, edit, onDone }: NewCriterionFormProps) {
  const [wanted, setWanted] = useState(() => emptyCriterion(draft))
  const [tried, setTried] = useState(false)
  const change = (some: Partial<NewCriterion>) => setWanted((before) => ({ ...before, ...some }))
  const { looked } = wanted
  const missing = missingSentence(wanted)
  const add = () => {
    if (missing !== null) return setTried(true)
    const whole = withDefaults(wanted)
    const added = addCriterion(draft, toCriterion(whole), whole.title)
    edit(() => added.pack)
    onDone(added.id)
  }
  return (
    <Form title={i18n.t('newCriterion.heading')} focus>
      <FormPart title={i18n.t('rubricEditor.looksFor')}>
        <Choice
          kind="row"
          label={i18n.t('newCriterion.from')}
          value={looked.kind}
          options={[
            { value: 'signals', name: i18n.t('newCriterion.fromSignals') },
            { value: 'pattern', name: i18n.t('newCriterion.fromPattern') },
          ]}
          onChange={(kind) =>
            change({
              looked:
                kind === 'signals'
                  ? { kind, signals: [], match: 'all' }
                  : { kind, pattern: '', name: '', caseSensitive: false, absent: false },
            })
          }
        />
        {looked.kind === 'signals' ? (
          <SignalsPart looked={looked} onChange={(next) => change({ looked: next })} />
        ) : (
          <PatternPart looked={looked} onChange={(next) => change({ looked: next })} />
        )}
        <WherePart where={wanted.where} onChange={(where) => change({ where })} />
      </FormPart>
      <FormPart title={i18n.t('editor.texts')}>
        <TextBox
          label={i18n.t('editor.titleText')}
          value={wanted.title}
          fault={tried && wanted.title.trim() === '' ? i18n.t('newCriterion.needsTitle') : null}
          onChange={(title) => change({ title })}
        />
        <TextBox
          label={i18n.t('criterion.why')}
          long
          value={wanted.why}
          placeholder={i18n.t('newCriterion.whyDefault')}
          onChange={(why) => change({ why })}
        />
        <TextBox
          label={i18n.t('criterion.fix')}
          long
          value={wanted.fix}
          placeholder={i18n.t('newCriterion.fixDefault')}
          onChange={(fix) => change({ fix })}
        />
      </FormPart>
      <FormPart title={i18n.t('newCriterion.counts')}>
        <div className="form-pair">
          <Picker
            label={i18n.t('newCriterion.group')}
            value={wanted.group}
            options={draft.groups.map(({ id, title }) => ({ value: id, name: textFor(title, uiLocale()) }))}
            onChange={(group) => change({ group })}
          />
          <NumberBox
            label={i18n.t('editor.weight')}
            value={wanted.weight}
            least={0.1}
            most={100}
            onChange={(weight) => change({ weight })}
          />
        </div>
        <StageTicks
          label={i18n.t('rubricEditor.stages')}
          stages={wanted.stages}
          onChange={(stages) => change({ stages })}
        />
        <Tick
          label={i18n.t('criterion.critical')}
          help={i18n.t('rubricEditor.criticalText')}
          on={wanted.critical}
          onChange={(critical) => change({ critical })}
        />
      </FormPart>
      {isLooking(wanted) && (
        <FormPart title={i18n.t('newCriterion.inWords')}>
          <LooksFor criterion={toCriterion(wanted)} />
        </FormPart>
      )}
      <div className="form-end">
        <p className="field-fault" role="alert">
          {tried ? missing : null}
        </p>
        <Action kind="main" icon={<Plus size={14} aria-hidden />} onPress={add}>
          {i18n.t('newCriterion.add')}
        </Action>
        <Action onPress={() => onDone(null)}>{i18n.t('action.cancel')}</Action>
      </div>
    </Form>
  )
}

/** Whether there is something to look for, so that it can be said in words. */
function isLooking({ looked }: NewCriterion): boolean {
  if (looked.kind === 'signals') return looked.signals.length > 0
  return looked.pattern !== '' && patternFault(looked.pattern) === null && looked.name.trim() !== ''
}

/** What is still missing before the criterion can be added; null when nothing is. */
function missingSentence(wanted: NewCriterion): string | null {
  const { looked, title } = wanted
  if (looked.kind === 'signals' && looked.signals.length === 0) return i18n.t('newCriterion.needsSignal')
  if (!isLooking(wanted)) return i18n.t('newCriterion.needsPattern')
  return title.trim() === '' ? i18n.t('newCriterion.needsTitle') : null
}
