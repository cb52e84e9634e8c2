import { CircleCheck, CircleDashed, CircleDotDashed, CircleHelp, CircleX } from 'lucide-react'
import type { Verdict } from '@/lib/rubric/judgement'
import './VerdictMark.css'

const ICONS = {
  pass: CircleCheck,
  partial: CircleDotDashed,
  fail: CircleX,
  na: CircleDashed,
  unreadable: CircleHelp,
} as const satisfies Record<Verdict, unknown>

/** A verdict as a shape; its word stands beside it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const Icon = ICONS[verdict]
  return <Icon className={`verdict verdict-${verdict}`} size={16} aria-hidden />
}
