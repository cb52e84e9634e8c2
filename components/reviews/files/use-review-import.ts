import { useEffect, useRef, useState } from 'react'
import type { FileFault } from '@/lib/review/files/fault'
import { readInWorker } from '@/lib/review/files/worker/client'
import type { MergeReport } from '@/lib/review/merge/report'
import { ask } from '../../desk'

/** A file that was chosen: laid aside whole, or refused. */
export type ChosenFile =
  | { readonly name: string; readonly ok: true; readonly id: string; readonly parts: number }
  | { readonly name: string; readonly ok: false; readonly fault: FileFault | 'broken' }

export type ImportFailure = 'interrupted' | 'storage-full' | 'invalid' | 'unanswered'

/** How far an import is. */
export type ImportStage =
  | { readonly kind: 'choose' }
  /** Share of a file that is read, 0–1; it is the `at`th of `of`, from 1. */
  | {
      readonly kind: 'reading'
      readonly name: string
      readonly at: number
      readonly of: number
      readonly share: number
    }
  /** What it would do; `report` is null where no file can be taken. */
  | {
      readonly kind: 'preview'
      readonly files: readonly ChosenFile[]
      readonly report: MergeReport | null
      readonly erase: boolean
    }
  | { readonly kind: 'taking' }
  | { readonly kind: 'done'; readonly files: readonly ChosenFile[]; readonly report: MergeReport }
  | { readonly kind: 'failed'; readonly reason: ImportFailure }

class Refused extends Error {
  constructor(readonly reason: ImportFailure) {
    super(reason)
  }
}

/** One import, from the choice of files to what became of them. Nothing is changed before `take`. */
export function useReviewImport(onTaken: () => void) {
  const [stage, setStage] = useState<ImportStage>({ kind: 'choose' })
  const running = useRef(new AbortController())
  useEffect(() => () => running.current.abort(), [])

  const begin = () => {
    running.current.abort()
    running.current = new AbortController()
    return running.current.signal
  }
  const run = async (work: (signal: AbortSignal) => Promise<ImportStage>) => {
    const signal = begin()
    const show = (next: ImportStage) => {
      if (!signal.aborted) setStage(next)
    }
    try {
      show(await work(signal))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      show({ kind: 'failed', reason: error.reason })
    }
  }
  const preview = async (files: readonly ChosenFile[], erase: boolean): Promise<ImportStage> => {
    const whole = wholeFiles(files)
    if (whole.length === 0) return { kind: 'preview', files, report: null, erase }
    const answer = await ask('review-files/preview', { files: whole, erase })
    if (!answer.ok) throw new Refused('unanswered')
    if (!answer.value.ok) throw new Refused(answer.value.reason)
    return { kind: 'preview', files, report: answer.value.report, erase }
  }
  return {
    stage,
    choose: (chosen: readonly File[]) =>
      void run(async (signal) => {
        const begun = await ask('review-files/begin', {})
        if (!begun.ok) throw new Refused('unanswered')
        if (!begun.value.ok) throw new Refused(begun.value.reason)
        const files: ChosenFile[] = []
        for (const [at, file] of chosen.entries()) {
          const place = { kind: 'reading', name: file.name, at: at + 1, of: chosen.length } as const
          setStage({ ...place, share: 0 })
          files.push(
            await layAside(file, signal, (share) => {
              if (!signal.aborted) setStage({ ...place, share })
            }),
          )
        }
        return preview(files, false)
      }),
    setErase: (files: readonly ChosenFile[], erase: boolean) => void run(() => preview(files, erase)),
    take: (files: readonly ChosenFile[], erase: boolean) =>
      void run(async () => {
        setStage({ kind: 'taking' })
        const answer = await ask('review-files/take', { files: wholeFiles(files), erase })
        if (!answer.ok) throw new Refused('unanswered')
        if (!answer.value.ok) throw new Refused(answer.value.reason)
        onTaken()
        return { kind: 'done', files, report: answer.value.report }
      }),
    /** Back to the choice of files; what was laid aside is forgotten. */
    reset: () => {
      begin()
      void ask('review-files/begin', {})
      setStage({ kind: 'choose' })
    },
  }
}

/** Reads one file and lays its lines aside in the background as they come. */
async function layAside(
  file: File,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<ChosenFile> {
  const id = crypto.randomUUID()
  let parts = 0
  const send = async (lines: readonly string[], part: number) => {
    const answer = await ask('review-files/stage', { id, part, lines: [...lines] })
    if (!answer.ok) throw new Refused('unanswered')
    if (!answer.value.ok) throw new Refused(answer.value.reason)
  }
  // While one part is laid aside the next is read already, and no more than that.
  let sending = Promise.resolve()
  const take = async (lines: readonly string[]) => {
    await sending
    sending = send(lines, parts)
    sending.catch(() => undefined)
    parts += 1
  }
  const reading = await readInWorker(file, signal, take, progress)
  await sending
  const { name } = file
  if (reading === 'broken' || reading === 'aborted' || !reading.ok) {
    await ask('review-files/drop', { id })
    return { name, ok: false, fault: typeof reading === 'string' ? 'broken' : reading.fault }
  }
  if (parts === 0) await take([])
  await sending
  return { name, ok: true, id, parts }
}

function wholeFiles(files: readonly ChosenFile[]): { id: string; parts: number }[] {
  return files.flatMap((file) => (file.ok ? { id: file.id, parts: file.parts } : []))
}
