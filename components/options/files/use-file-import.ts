import { useEffect, useRef, useState } from 'react'
import type { ReadFiles } from '@/lib/knowledge/files/file-reading'
import { readInWorker } from '@/lib/knowledge/files/worker/client'
import type { FileSource } from '@/lib/knowledge/store'
import { jobOf, type Chosen } from './chosen'
import { sendImport, type ImportFailure } from './send-import'

/** How far an import is. */
export type ImportStage =
  | { readonly kind: 'choose' }
  /** Share of the bytes that is read, 0–1. */
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'ready'; readonly read: ReadFiles; readonly name: string }
  | { readonly kind: 'sending'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly articles: number }
  | { readonly kind: 'failed'; readonly reason: ImportFailure | 'broken' }

/** One import, from the choice of files to the last article. */
export interface FileImport {
  readonly stage: ImportStage
  readonly choose: (chosen: Chosen) => void
  readonly start: (read: ReadFiles, source: FileSource) => void
  /** Back to the choice of files. */
  readonly reset: () => void
}

/** Stops what is under way when the place it stands in goes. */
export function useFileImport(): FileImport {
  const [stage, setStage] = useState<ImportStage>({ kind: 'choose' })
  const running = useRef(new AbortController())
  useEffect(() => () => running.current.abort(), [])

  const begin = () => {
    running.current.abort()
    running.current = new AbortController()
    return running.current.signal
  }
  const choose = async (chosen: Chosen) => {
    const signal = begin()
    setStage({ kind: 'reading', share: 0 })
    const outcome = await readInWorker(jobOf(chosen), signal, (share) => {
      if (!signal.aborted) setStage({ kind: 'reading', share })
    })
    if (signal.aborted) return
    if (outcome.ok) setStage({ kind: 'ready', read: outcome.read, name: chosen.name })
    else setStage({ kind: 'failed', reason: 'broken' })
  }
  const start = async (read: ReadFiles, source: FileSource) => {
    const signal = begin()
    const total = read.drafts.length
    setStage({ kind: 'sending', done: 0, total })
    const given = { source, drafts: read.drafts, skipped: read.problemCount }
    const outcome = await sendImport(given, signal, (done) => {
      if (!signal.aborted) setStage({ kind: 'sending', done, total })
    })
    if (signal.aborted) return
    if (outcome.ok) setStage({ kind: 'done', articles: outcome.articles })
    else if (outcome.reason !== 'aborted') setStage({ kind: 'failed', reason: outcome.reason })
  }
  return {
    stage,
    choose: (chosen) => void choose(chosen),
    start: (read, source) => void start(read, source),
    reset: () => {
      begin()
      setStage({ kind: 'choose' })
    },
  }
}
