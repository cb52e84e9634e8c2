/** How files begin that hold no text a person could have typed. */
const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x00, 0x00, 0x01, 0x00],
]
const OTHERS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x25, 0x50, 0x44, 0x46],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x4d, 0x5a, 0x90, 0x00],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1a, 0x45, 0xdf, 0xa3],
]
const SAMPLE = 4_096
/** Share of control characters from which bytes are no text. */
const CONTROL = 0.1

/** What a file's first bytes say. Holes of zero bytes do not make a log binary. */
export function fileKind(bytes: Uint8Array): 'text' | 'picture' | 'binary' {
  const starts = (sign: readonly number[]) => sign.every((byte, at) => bytes[at] === byte)
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (
    PICTURES.some(starts) ||
    (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') ||
    /^ftyp(?:avif|hei)/.test(text(4, 12))
  )
    return 'picture'
  if (OTHERS.some(starts) || text(4, 8) === 'ftyp') return 'binary'
  const sample = bytes.subarray(0, SAMPLE)
  const controls = sample.filter(
    (byte) => byte > 0 && byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27,
  )
  return sample.length > 0 && controls.length / sample.length > CONTROL ? 'binary' : 'text'
}
