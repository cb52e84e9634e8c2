import { Ban, Check, SkipForward } from 'lucide-react'
import type { GuideStep } from '@/lib/checklist/guide'

const SHAPES = { open: null, done: Check, skipped: SkipForward, 'not-applicable': Ban } as const

/** How a step stands, as a shape in its box; the word for it stands beside it. */
export function StepMark({ state }: { readonly state: GuideStep['state'] }) {
  const Shape = SHAPES[state]
  return (
    <span className="step-box" aria-hidden="true">
      {Shape && <Shape size={12} strokeWidth={state === 'done' ? 3 : 2.25} />}
    </span>
  )
}
