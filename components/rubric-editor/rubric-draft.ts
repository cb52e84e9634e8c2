import { checkPack } from '@/lib/rubric/check-pack'
import type { Pack } from '@/lib/rubric/pack'
import { ask } from '../desk'
import { draftStore } from '../editor/draft-store'
import { refused, UNANSWERED } from '../editor/outcome'
import type { DraftKind, Edit } from '../editor/use-draft'
import { keepingSentence } from '../options/rubrics/rubric-words'

/** Changes the draft. */
export type EditPack = Edit<Pack>

/** What hangs on a rubric that is edited. */
export interface AroundPack {
  /** What it was made from. */
  readonly base: Pack | null
}

/** How rubrics are edited. */
export const rubricDraft: DraftKind<Pack, AroundPack> = {
  store: draftStore('rubric-draft', (value) => {
    const checked = checkPack(value)
    return checked.ok ? checked.pack : null
  }),
  load: async (id) => {
    const answer = await ask('rubrics/get', { id })
    if (!answer.ok) return 'unanswered'
    if (answer.value === null) return 'gone'
    const { pack: saved, ...more } = answer.value
    return { saved, more }
  },
  save: async ({ draft }) => {
    const answer = await ask('rubrics/save', { pack: draft })
    const kept = answer.ok ? answer.value : UNANSWERED
    return kept.ok ? { ok: true } : refused(kept, keepingSentence)
  },
}
