import { outgoingDocument, type OutgoingDocument } from '@/lib/document/document'
import type { MaskedDocument } from '@/lib/document/mask-document'

/** The document as JSON, for programs. */
export function toJson(document: MaskedDocument): string {
  return `${JSON.stringify({ deskhand: 'packet', version: 1, ...document }, null, 2)}\n`
}

/** A packet from its JSON; null when it is none. */
export function fromJson(text: string): OutgoingDocument | null {
  try {
    const { deskhand, version, ...document } = JSON.parse(text) as Record<string, unknown>
    const parsed = outgoingDocument.safeParse(document)
    return deskhand === 'packet' && version === 1 && parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
