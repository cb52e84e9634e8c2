import { calibrationSession } from '../calibration/session'
import { scorecard } from '../card/card'
import { faultsOfIssue } from '@/lib/rubric/plain-issue'
import { erasure, remark, revision } from '../record/review'
import type { RecordLine } from './line'
import { plainLineIssue } from './plain-line-issue'

const KINDS = { card: scorecard, revision, remark, session: calibrationSession, erased: erasure } as const
type Kind = keyof typeof KINDS

const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** A line that was understood, or the first thing that is wrong in it. */
export type LineReading =
  | { readonly ok: true; readonly line: RecordLine }
  | { readonly ok: false; readonly field: string; readonly message: string }

/** Reads one line between the first and the last of a file. Pure; never throws. */
export function readRecordLine(text: string): LineReading {
  const value = parseJson(text)
  if (value === undefined) return wrong('', 'this is no JSON, or has a key that is not allowed')
  const kind = kindOf(value)
  if (kind === null) return wrong('', `this should be one of ${Object.keys(KINDS).join(', ')}`)
  const result = KINDS[kind].safeParse((value as Record<Kind, unknown>)[kind], { error: plainLineIssue })
  if (result.success) return { ok: true, line: { [kind]: result.data } as RecordLine }
  const [first] = result.error.issues.flatMap(faultsOfIssue)
  return wrong([kind, ...(first?.path ?? [])].join('.').slice(0, 200), first?.message ?? 'this is not right')
}

/** Undefined for what is no JSON, or holds a key that reaches into JavaScript's own objects. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return hasRefusedKey(value) ? undefined : value
  } catch {
    return undefined
  }
}

/** Iterative: what is nested a million times must not overflow. */
function hasRefusedKey(root: unknown): boolean {
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const one = waiting.pop()
    if (typeof one !== 'object' || one === null) continue
    for (const [key, value] of Object.entries(one)) {
      if (REFUSED_KEYS.has(key)) return true
      if (typeof value === 'object') waiting.push(value)
    }
  }
  return false
}

function kindOf(value: unknown): Kind | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const keys = Object.keys(value)
  const [key] = keys
  return keys.length === 1 && key !== undefined && Object.hasOwn(KINDS, key) ? (key as Kind) : null
}

function wrong(field: string, message: string): LineReading {
  return { ok: false, field, message }
}
