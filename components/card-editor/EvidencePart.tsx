import { i18n } from '@/components/i18n'
import { setEvidence } from '@/lib/review/card/edit-card'
import { basePack } from '@/lib/rubric/built-in-packs'
import { textFor } from '@/lib/rubric/localized'
import type { PackKind } from '@/lib/rubric/pack'
import { FormPart } from '../editor/FormPart'
import { kindWord } from '../options/rubrics/rubric-words'
import { uiLocale } from '../ui/locale'
import { Tick } from '../ui/Tick'
import type { CategoryPartProps } from './ScalePart'

const KINDS: readonly PackKind[] = ['hygiene', 'escalation']
/** As many as a card takes. */
const MOST_EVIDENCE = 20

/** Criteria of the rubrics whose verdicts are shown to the reviewer beside this category. */
export function EvidencePart({ category: { evidence }, change }: CategoryPartProps) {
  const locale = uiLocale()
  return (
    <FormPart title={i18n.t('scorecards.evidence')} aside={i18n.t('scorecards.evidenceText')}>
      {KINDS.map((rubric) => {
        const own = evidence.filter((one) => one.rubric === rubric).map(({ criterion }) => criterion)
        const known = basePack(rubric).criteria
        // A criterion of the organisation's own rubric came with an imported card.
        const others = own.filter((id) => !known.some((each) => each.id === id))
        const rows = [
          ...known.map(({ id, title }) => ({ id, name: textFor(title, locale) })),
          ...others.map((id) => ({ id, name: id })),
        ]
        return (
          <div key={rubric} role="group" aria-labelledby={`card-evidence-${rubric}`}>
            <span id={`card-evidence-${rubric}`} className="field-label">
              {kindWord(rubric)}
            </span>
            <div className="form-grid">
              {rows.map(({ id, name }) => {
                const on = own.includes(id)
                return (
                  <Tick
                    key={id}
                    label={name}
                    on={on}
                    disabled={!on && evidence.length >= MOST_EVIDENCE}
                    onChange={(next) => change((each) => setEvidence(each, { rubric, criterion: id }, next))}
                  />
                )
              })}
            </div>
          </div>
        )
      })}
    </FormPart>
  )
}
