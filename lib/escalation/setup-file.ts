import { z } from 'zod'
import { packetSetup, type PacketSetup } from './packet-setup'

/** Longest file, in characters; a full one has about a tenth. */
export const FILE_LIMIT = 200_000

const file = packetSetup.extend({ deskhand: z.literal('packet-setup'), version: z.literal(1) })
/** Keys that would reach into objects instead of lying in them. */
const REFUSED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export type SetupReading =
  | { readonly ok: true; readonly setup: PacketSetup }
  /** `problems`: a sentence each, with the place. */
  | { readonly ok: false; readonly problems: readonly string[] }

/** A setup as the text of a file. */
export function writeSetup(setup: PacketSetup): string {
  return `${JSON.stringify({ deskhand: 'packet-setup', version: 1, ...setup }, null, 2)}\n`
}

/** Reads a setup from the text of a file. It is taken whole or not at all. */
export function readSetup(text: string): SetupReading {
  if (text.length > FILE_LIMIT)
    return refused(
      `The file is longer than ${FILE_LIMIT} characters. Choose a file that was saved from here.`,
    )
  let value: unknown
  try {
    value = JSON.parse(text, (key, inner: unknown) => {
      if (REFUSED.has(key)) throw new RefusedKey(key)
      return inner
    })
  } catch (error) {
    return refused(
      error instanceof RefusedKey
        ? `The key "${error.message}" is not allowed. Take it out and try again.`
        : 'This is not JSON. Choose a file that was saved from here.',
    )
  }
  const parsed = file.safeParse(value)
  if (parsed.success) {
    const { templates, targets, onCall, channels, deepLinks } = parsed.data
    const setup = { templates, targets, onCall, channels, deepLinks }
    return { ok: true, setup }
  }
  return {
    ok: false,
    problems: parsed.error.issues.slice(0, 20).map(({ path, message }) => {
      const place = path.map(String).join(' → ')
      return place === '' ? message : `${place}: ${message}`
    }),
  }
}

class RefusedKey extends Error {}

function refused(problem: string): SetupReading {
  return { ok: false, problems: [problem] }
}
