import type { BinaryNote } from '@/lib/privacy/clean/cleaning'
import type { PlaceCount } from '@/lib/privacy/clean/tally'
import type { HarFault } from '@/lib/privacy/har/har-text'
import type { HarPlace } from '@/lib/privacy/har/place'
import type { ErrorBody } from './error-body'
import type { HarFacts, RequestFact } from './har-facts'
import type { LogFacts } from './log-facts'
import type { Shell } from './shell-words'
import type { StackTrace } from './stack-trace'

/** Why a file cannot be used. `picture`: text in pictures is not read; `binary`: no text at all; `large`: past the limit. */
export type EvidenceFault = HarFault | 'picture' | 'binary' | 'large'

/** What a file or a pasted text turned out to be, with what it says. Every word of it is masked. */
export type EvidenceFacts =
  | HarFacts
  | LogFacts
  | { readonly kind: 'trace'; readonly trace: StackTrace }
  | { readonly kind: 'curl'; readonly shell: Shell; readonly request: RequestFact }
  | { readonly kind: 'json'; readonly error: ErrorBody | null }
  | { readonly kind: 'text' }

/** A place in a file of any kind. */
export type EvidencePlace = HarPlace | 'text'

/** A file that was read: cleaned, and its facts. */
export interface Evidence {
  readonly ok: true
  readonly name: string
  readonly facts: EvidenceFacts
  /** The cleaned file: its parts one after another, in UTF-8. */
  readonly parts: readonly (string | Uint8Array<ArrayBuffer>)[]
  /** Whether a scan of the cleaned file found nothing. */
  readonly clean: boolean
  readonly left: readonly PlaceCount<EvidencePlace>[]
  readonly masked: readonly PlaceCount<EvidencePlace>[]
  readonly binaries: Readonly<Partial<Record<BinaryNote, number>>>
  /** Oddities of the file's bytes. */
  readonly nulls: number
  readonly mixed: boolean
}

export type EvidenceOutcome =
  | Evidence
  | { readonly ok: false; readonly name: string; readonly fault: EvidenceFault }

/** The cleaned file as one text. */
export function textOf({ parts }: Pick<Evidence, 'parts'>): string {
  const decoder = new TextDecoder()
  return parts.map((part) => (typeof part === 'string' ? part : decoder.decode(part))).join('')
}
