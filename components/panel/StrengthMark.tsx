import { i18n } from '@/components/i18n'
import type { Strength } from '@/lib/knowledge/article'
import './StrengthMark.css'

/** How many of the three bars each strength fills. */
const BARS = { strong: 3, likely: 2, weak: 1 } as const satisfies Record<Strength, number>

/** How sure a suggestion is: filled bars and a word. */
export function StrengthMark({ strength }: { readonly strength: Strength }) {
  return (
    <span className={`strength strength-${strength}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            className={bar < BARS[strength] ? 'strength-full' : 'strength-empty'}
            x={bar * 4.5}
            y={8 - bar * 4}
            width="3"
            height={4 + bar * 4}
            rx="1"
          />
        ))}
      </svg>
      {i18n.t(`strength.${strength}`)}
    </span>
  )
}
