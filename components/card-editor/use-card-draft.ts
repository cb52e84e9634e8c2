import { useCallback, useEffect, useState } from 'react'
import type { SavedCard } from '@/lib/messaging/reviews/review-card-calls'
import type { CallResponse } from '@/lib/messaging/protocol'
import type { Scorecard } from '@/lib/review/card/card'
import { ask } from '../desk'
import { forgetDraft, keepDraft, keptDraft } from './card-draft-store'

/** Changes the draft. */
export type EditCard = (change: (card: Scorecard) => Scorecard) => void

/** What became of the last attempt to save. */
export type CardSaveFailure =
  Exclude<SavedCard, { ok: true }> | { readonly ok: false; readonly reason: 'unanswered' }

/** A card as it is kept, what hangs on it, and what the person has made of it here. */
export interface LoadedCard extends Omit<NonNullable<CallResponse<'review-cards/get'>>, 'card'> {
  readonly saved: Scorecard
  readonly draft: Scorecard
}

export interface CardDraft {
  /** `gone`: there is no such card. */
  readonly state: 'waiting' | 'unanswered' | 'gone' | LoadedCard
  readonly edit: EditCard
  readonly discard: () => void
  /** Answers whether it worked. */
  readonly save: () => Promise<boolean>
  readonly saving: boolean
  readonly failure: CardSaveFailure | null
  readonly retry: () => void
}

/** Loads a card to be edited, keeps what is changed across reloads, and saves it when told to. */
export function useCardDraft(id: string): CardDraft {
  const [state, setState] = useState<CardDraft['state']>('waiting')
  const [saving, setSaving] = useState(false)
  const [failure, setFailure] = useState<CardSaveFailure | null>(null)

  const load = useCallback(async () => {
    const answer = await ask('review-cards/get', { id })
    if (!answer.ok) setState('unanswered')
    else if (answer.value === null) setState('gone')
    else {
      const { card: saved, ...rest } = answer.value
      setState({ ...rest, saved, draft: keptDraft(id) ?? saved })
    }
  }, [id])
  useEffect(() => {
    const start = async () => load()
    void start()
  }, [load])

  const change = (draft: Scorecard | null) => {
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
      const answer = await ask('review-cards/save', { card: state.draft, base: state.saved.version })
      setSaving(false)
      if (answer.ok && answer.value.ok) {
        forgetDraft(id)
        setFailure(null)
        await load()
        return true
      }
      const failed = answer.ok && !answer.value.ok ? answer.value : null
      setFailure(failed ?? { ok: false, reason: 'unanswered' })
      // What the other window saved is what the changes are compared with from now on, and saved on top of.
      if (failed?.reason === 'elsewhere') await load()
      return false
    },
    retry: () => {
      setState('waiting')
      void load()
    },
  }
}
