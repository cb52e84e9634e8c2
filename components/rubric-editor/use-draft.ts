import { useCallback, useEffect, useState } from 'react'
import type { KeptPack } from '@/lib/messaging/rubric-calls'
import type { Pack } from '@/lib/rubric/pack'
import { ask } from '../desk'
import { forgetDraft, keepDraft, keptDraft } from './draft-store'

/** Changes the draft. */
export type EditPack = (change: (pack: Pack) => Pack) => void

/** What became of the last attempt to save. */
export type SaveFailure =
  Exclude<KeptPack, { ok: true }> | { readonly ok: false; readonly reason: 'unanswered' }

/** A rubric as it is kept, what it was made from, and what the person has made of it here. */
export interface Loaded {
  readonly saved: Pack
  readonly base: Pack | null
  readonly draft: Pack
}

export interface Draft {
  /** `gone`: there is no such rubric. */
  readonly state: 'waiting' | 'unanswered' | 'gone' | Loaded
  readonly edit: EditPack
  readonly discard: () => void
  /** Answers whether it worked. */
  readonly save: () => Promise<boolean>
  readonly saving: boolean
  readonly failure: SaveFailure | null
  readonly retry: () => void
}

/** Loads a rubric to be edited, keeps what is changed across reloads, and saves it when told to. */
export function useDraft(id: string): Draft {
  const [state, setState] = useState<Draft['state']>('waiting')
  const [saving, setSaving] = useState(false)
  const [failure, setFailure] = useState<SaveFailure | null>(null)

  const load = useCallback(async () => {
    const answer = await ask('rubrics/get', { id })
    if (!answer.ok) setState('unanswered')
    else if (answer.value === null) setState('gone')
    else {
      const { pack: saved, base } = answer.value
      setState({ saved, base, draft: keptDraft(id) ?? saved })
    }
  }, [id])
  useEffect(() => {
    const start = async () => load()
    void start()
  }, [load])

  const change = (draft: Pack | null) => {
    setFailure(null)
    setState((before) => (typeof before === 'string' ? before : { ...before, draft: draft ?? before.saved }))
  }
  return {
    state,
    saving,
    failure,
    edit: (make) => {
      if (typeof state === 'string') return
      const draft = make(state.draft)
      keepDraft(id, draft)
      change(draft)
    },
    discard: () => {
      forgetDraft(id)
      change(null)
    },
    save: async () => {
      if (typeof state === 'string') return false
      setSaving(true)
      const answer = await ask('rubrics/save', { pack: state.draft })
      setSaving(false)
      if (answer.ok && answer.value.ok) {
        forgetDraft(id)
        setFailure(null)
        await load()
        return true
      }
      setFailure(answer.ok && !answer.value.ok ? answer.value : { ok: false, reason: 'unanswered' })
      return false
    },
    retry: () => {
      setState('waiting')
      void load()
    },
  }
}
