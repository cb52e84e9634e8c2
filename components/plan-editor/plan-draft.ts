import { plan, type Plan } from '@/lib/checklist/plan'
import { ask } from '../desk'
import { draftStore } from '../editor/draft-store'
import { refused, UNANSWERED } from '../editor/outcome'
import type { DraftKind, Edit, Loaded } from '../editor/use-draft'
import { failureSentence } from '../options/playbooks/failure-words'

/** Changes the draft. */
export type EditPlan = Edit<Plan>

/** What hangs on a plan that is edited. */
export interface AroundPlan {
  /** The one of its id that comes with Deskhand; null for an imported one. */
  readonly base: Plan | null
}

/** A plan that is edited. */
export type LoadedPlan = Loaded<Plan, AroundPlan>

/** How ramp plans are edited. */
export const planDraft: DraftKind<Plan, AroundPlan> = {
  store: draftStore('plan-draft', (value) => plan.safeParse(value).data ?? null),
  load: async (id) => {
    const answer = await ask('plans/get', { id })
    if (!answer.ok) return 'unanswered'
    if (answer.value === null) return 'gone'
    const { plan: saved, ...more } = answer.value
    return { saved, more }
  },
  save: async ({ draft, saved }) => {
    const answer = await ask('plans/save', { plan: draft, base: saved.version })
    const kept = answer.ok ? answer.value : UNANSWERED
    return kept.ok ? { ok: true } : refused(kept, failureSentence)
  },
}
