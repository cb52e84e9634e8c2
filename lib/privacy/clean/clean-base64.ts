import { base64Like, bytesOf, textOfBase64, textOfBytes } from './base64'
import { cleanValue } from './clean-value'
import type { Cleaning } from './cleaning'

/** Characters of base64 that say what kind of file it is; a multiple of four. */
const HEAD = 64
/** How pictures, fonts, sounds and films begin. */
const PICTURES = [
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  'RIFF',
  'BM',
  '\u0000\u0000\u0001\u0000',
  'wOFF',
  'wOF2',
  'OTTO',
  '\u0000\u0001\u0000\u0000',
  'ID3',
  'OggS',
  '\u001aE\u00df\u00a3',
  'II*',
]
/** How archives and documents begin that must be unpacked to be read. */
const PACKED = [
  '\u001f\u008b',
  'PK\u0003\u0004',
  'BZh',
  '\u00fd7zXZ',
  '7z\u00bc\u00af',
  'Rar!',
  '%PDF',
  '(\u00b5/\u00fd',
]
/** Runs of characters in bytes that a secret could hide in. */
const WORDS = /[\u0020-\u007e]{8,}/g

/** A text that is base64 from end to end and of text: opened, cleaned and closed again. Null for anything else. */
export function cleanBase64(value: string, cleaning: Cleaning, depth: number): string | null {
  const inner = textOfBase64(value)
  if (inner === null) return null
  const cleaned = cleanValue(inner, cleaning, depth + 1)
  return cleaned === inner ? value : base64Like(cleaned, value)
}

/** What stands for a body that was taken out. */
const REMOVED = '<body removed>'

/**
 * A body that its file says is base64. Text is cleaned; pictures stay; other bytes stay when nothing is found in them; what is
 * packed cannot be read. `cleaning.binary` says whether those may stay.
 */
export function cleanBinaryBody(value: string, cleaning: Cleaning, depth: number): string {
  const head = bytesOf(value.slice(0, HEAD)) ?? ''
  if (isPicture(head)) return cleaning.binary('image') ? value : btoa(REMOVED)
  if (PACKED.some((start) => head.startsWith(start))) return cleaning.binary('packed') ? value : btoa(REMOVED)
  const bytes = bytesOf(value)
  if (bytes === null) return cleanValue(value, cleaning, depth)
  const text = textOfBytes(bytes)
  if (text !== null) {
    const cleaned = cleanValue(text, cleaning, depth + 1)
    return cleaned === text ? value : base64Like(cleaned, `${value}=`)
  }
  if (!cleaning.binary('binary')) return btoa(REMOVED)
  const words = (bytes.match(WORDS) ?? []).join('\n')
  return cleanValue(words, cleaning, depth + 1) === words ? value : btoa(REMOVED)
}

function isPicture(head: string): boolean {
  return PICTURES.some((start) => head.startsWith(start)) || head.slice(4, 8) === 'ftyp'
}
