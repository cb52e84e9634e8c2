import { playbook, type Playbook } from '@/lib/checklist/playbook'
import { ask } from '../desk'
import { draftStore } from '../editor/draft-store'
import { refused, UNANSWERED } from '../editor/outcome'
import type { DraftKind, Edit, Loaded } from '../editor/use-draft'
import { failureSentence } from '../options/playbooks/failure-words'

/** Changes the draft. */
export type EditPlaybook = Edit<Playbook>

/** What hangs on a playbook that is edited. */
export interface AroundPlaybook {
  /** The one of its id that comes with Deskhand; null for an imported one. */
  readonly base: Playbook | null
}

/** A playbook that is edited. */
export type LoadedPlaybook = Loaded<Playbook, AroundPlaybook>

/** How playbooks are edited. */
export const playbookDraft: DraftKind<Playbook, AroundPlaybook> = {
  store: draftStore('playbook-draft', (value) => playbook.safeParse(value).data ?? null),
  load: async (id) => {
    const answer = await ask('playbooks/get', { id })
    if (!answer.ok) return 'unanswered'
    if (answer.value === null) return 'gone'
    const { playbook: saved, ...more } = answer.value
    return { saved, more }
  },
  save: async ({ draft, saved }) => {
    const answer = await ask('playbooks/save', { playbook: draft, base: saved.version })
    const kept = answer.ok ? answer.value : UNANSWERED
    return kept.ok ? { ok: true } : refused(kept, failureSentence)
  },
}
