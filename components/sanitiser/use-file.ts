import { useCallback, useEffect, useRef, useState } from 'react'
import { i18n } from '#i18n'
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

/** The file the page is about: taken, read in a worker, shown, or given up. */
export function useFile() {
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
    (name: string, source: Blob | string) => {
      running.current?.cancel()
      setState({ kind: 'reading', name, share: 0 })
      announce(i18n.t('sanitiser.reading', { name: name || i18n.t('sanitiser.pasted') }))
      const job = startJob({ name, source, ...choices }, (share) =>
        setState((now) => (now.kind === 'reading' ? { ...now, share } : now)),
      )
      running.current = job
      void job.outcome.then((outcome) => {
        if (running.current !== job) return
        running.current = null
        setState(
          outcome.ok ? { kind: 'done', result: outcome } : { kind: 'fault', name, fault: outcome.fault },
        )
        if (outcome.ok) announce(i18n.t(outcome.clean ? 'sanitiser.clean' : 'sanitiser.notClean'))
      })
    },
    [announce, choices],
  )
  return { state, choices, choose, take, cancel: stop, reset: stop }
}
