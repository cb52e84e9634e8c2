import { useCallback, useEffect, useRef, useState } from 'react'
import { startJob, type RunningJob } from '@/lib/evidence/worker/client'
import type { JobOutcome, ReadFile } from '@/lib/evidence/worker/job'
import { KEPT_KINDS, type PrivacyKind } from '@/lib/privacy/finding'
import { useAnnounce } from '../ui/Announcer'

/** What the person lets stay in the file. */
export interface Choices {
  readonly keep: readonly PrivacyKind[]
  readonly keepPictures: boolean
}

/** Why there is no result; `fault` of the reader, or of the page. */
export type ShownFault = Extract<JobOutcome, { ok: false }>['fault']

export type FileState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly name: string; readonly share: number }
  | { readonly kind: 'fault'; readonly name: string; readonly fault: ShownFault }
  | { readonly kind: 'done'; readonly result: ReadFile }

/** What is said aloud of a file. */
export interface FileWords {
  /** @param name empty for what was pasted */
  readonly reading: (name: string) => string
  readonly done: (result: ReadFile) => string
}

/** A file the person gives: taken, read in a worker, shown, or given up. @param words the same in every call */
export function useFile(words: FileWords) {
  const [state, setState] = useState<FileState>({ kind: 'waiting' })
  const [choices, choose] = useState<Choices>({ keep: KEPT_KINDS, keepPictures: true })
  const running = useRef<RunningJob | null>(null)
  const announce = useAnnounce()
  const stop = useCallback(() => {
    running.current?.cancel()
    running.current = null
    setState({ kind: 'waiting' })
  }, [])
  useEffect(() => () => running.current?.cancel(), [])
  const take = useCallback(
    (name: string, source: Blob | string, masksAfter = 0) => {
      running.current?.cancel()
      setState({ kind: 'reading', name, share: 0 })
      announce(words.reading(name))
      const job = startJob({ name, source, ...choices, masksAfter }, (share) =>
        setState((now) => (now.kind === 'reading' ? { ...now, share } : now)),
      )
      running.current = job
      void job.outcome.then((outcome) => {
        if (running.current !== job) return
        running.current = null
        setState(
          outcome.ok ? { kind: 'done', result: outcome } : { kind: 'fault', name, fault: outcome.fault },
        )
        if (outcome.ok) announce(words.done(outcome))
      })
    },
    [announce, choices, words],
  )
  return { state, choices, choose, take, cancel: stop, reset: stop }
}
