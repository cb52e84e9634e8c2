import { useCallback, useEffect, useState } from 'react'
import type { DraftStore } from './draft-store'
import type { Refusal } from './outcome'

/** A document as it is kept, what hangs on it, and what the person has made of it here. */
export interface Loaded<D, M> {
  readonly saved: D
  readonly draft: D
  /** What the background tells beside the document, such as what it was made from. */
  readonly more: M
}

/** Changes a draft. */
export type Edit<D> = (change: (draft: D) => D) => void

/** How one kind of document is loaded and kept. The same object each time. */
export interface DraftKind<D, M> {
  readonly store: DraftStore<D>
  /** `gone`: there is no such document. */
  readonly load: (id: string) => Promise<'unanswered' | 'gone' | Pick<Loaded<D, M>, 'saved' | 'more'>>
  readonly save: (loaded: Loaded<D, M>) => Promise<Refusal | { readonly ok: true }>
}

/** What can become of changes. */
export interface Keeping {
  readonly discard: () => void
  /** Answers whether it worked. */
  readonly save: () => Promise<boolean>
  readonly saving: boolean
  /** What became of the last attempt to save; null where it worked, or something was changed since. */
  readonly failure: Refusal | null
}

/** A document that is being edited. */
export interface Draft<D, M> extends Keeping {
  readonly state: 'waiting' | 'unanswered' | 'gone' | Loaded<D, M>
  readonly edit: Edit<D>
  readonly retry: () => void
}

/** Loads a document to be edited, keeps what is changed across reloads, and saves it when told to. */
export function useDraft<D, M>(kind: DraftKind<D, M>, id: string): Draft<D, M> {
  const { store } = kind
  const [state, setState] = useState<Draft<D, M>['state']>('waiting')
  const [saving, setSaving] = useState(false)
  const [failure, setFailure] = useState<Refusal | null>(null)

  const load = useCallback(async () => {
    const found = await kind.load(id)
    setState(typeof found === 'string' ? found : { ...found, draft: kind.store.kept(id) ?? found.saved })
  }, [kind, id])
  useEffect(() => {
    const start = async () => load()
    void start()
  }, [load])

  const change = (draft: D | null) => {
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
      store.keep(id, draft)
      change(draft)
    },
    discard: () => {
      store.forget(id)
      change(null)
    },
    save: async () => {
      if (typeof state === 'string') return false
      setSaving(true)
      const outcome = await kind.save(state)
      setSaving(false)
      if (outcome.ok) store.forget(id)
      setFailure(outcome.ok ? null : outcome)
      // What the other window saved is what the changes are compared with from now on, and saved on top of.
      if (outcome.ok || outcome.elsewhere) await load()
      return outcome.ok
    },
    retry: () => {
      setState('waiting')
      void load()
    },
  }
}
