import { useMemo } from 'react'
import { i18n } from '@/components/i18n'
import type { Candidate } from '@/lib/review/sample/candidate'
import { LONG_FROM, LOW_HYGIENE, pickTargeted } from '@/lib/review/sample/pick-targeted'
import { targetReason, type TargetReason } from '@/lib/review/sample/reason'
import { Tick } from '../../ui/Tick'
import { reasonWord } from './list-words'

export interface TargetedPartProps {
  readonly candidates: readonly Candidate[]
  readonly reasons: readonly TargetReason[]
  readonly onChange: (reasons: TargetReason[]) => void
}

/** A targeted list: its reasons, how many tickets each fits, and of how many it cannot be told. */
export function TargetedPart({ candidates, reasons, onChange }: TargetedPartProps) {
  const counts = useMemo(
    () => targetReason.options.map((reason) => ({ reason, ...countOf(candidates, reason) })),
    [candidates],
  )
  return (
    <fieldset className="lists-ticks">
      <legend className="choice-label">{i18n.t('reviewLists.reasons')}</legend>
      {counts.map(({ reason, fits, untold }) => (
        <Tick
          key={reason}
          label={i18n.t('reviewLists.reasonFits', { reason: reasonName(reason), fits: String(fits) })}
          on={reasons.includes(reason)}
          onChange={(on) =>
            onChange(targetReason.options.filter((each) => (each === reason ? on : reasons.includes(each))))
          }
          {...(untold > 0 ? { help: untoldWords(reason, untold) } : {})}
        />
      ))}
    </fieldset>
  )
}

function countOf(candidates: readonly Candidate[], reason: TargetReason) {
  const { fitting, untold } = pickTargeted(candidates, { reasons: [reason], size: 0 })
  return { fits: fitting, untold: untold.get(reason) ?? 0 }
}

/** With the figure that makes a ticket fit. */
function reasonName(reason: TargetReason): string {
  if (reason === 'low-hygiene') return i18n.t('reviewLists.reasonLow', { figure: String(LOW_HYGIENE) })
  if (reason === 'long') return i18n.t('reviewLists.reasonLong', { figure: String(LONG_FROM) })
  return reasonWord(reason)
}

function untoldWords(reason: TargetReason, untold: number): string {
  return reason === 'low-hygiene'
    ? i18n.t('reviewLists.notScored', untold)
    : i18n.t('reviewLists.untold', untold)
}
