import type { PrivacyFinder, PrivacyFinding } from '../finding'
import { isStandIn } from '../stand-in'

/** The kind in a manifest, in YAML or JSON; `ExternalSecret` and `SealedSecret` hold no plain values. */
const KIND = /(?<![A-Za-z])["']?kind["']?:[ \t]{0,4}["']?Secret["']?(?=[\s,}]|$)/
const DATA = /(?<![A-Za-z])["']?(data|stringData)["']?:[ \t]{0,4}(?:\{|\r?\n)/g
/** `  password: MWYy…` or `  .dockercfg: |` with the value on the next line. */
const ENTRY =
  /^[ \t]{0,40}["']?[A-Za-z0-9_.-]{1,80}["']?:[ \t]{0,4}(?:[|>][-+]?[ \t]{0,4}\r?\n[ \t]{1,40})?["']?([A-Za-z0-9+/=_.-]{6,4096})["']?,?[ \t]{0,4}$/gm
/** Where the next field of the manifest begins. */
const NEXT_FIELD = /^(?:["']?(?:apiVersion|kind|metadata|type|immutable)["']?:|---)/m
const LONGEST = 20_000

/** Values of a Kubernetes `Secret` manifest: base64 there is no protection. */
export const findKubernetesSecrets: PrivacyFinder = (text) => {
  if (!KIND.test(text)) return []
  const found: PrivacyFinding[] = []
  for (const data of text.matchAll(DATA)) {
    const from = data.index + data[0].length
    if (from < (found.at(-1)?.end ?? 0)) continue
    const block = text.slice(from, from + LONGEST)
    const length = NEXT_FIELD.exec(block)?.index ?? block.length
    for (const entry of block.slice(0, length).matchAll(ENTRY)) {
      const value = entry[1] ?? ''
      if (isStandIn(value) || (data[1] === 'data' && !isBase64(value))) continue
      const start = from + entry.index + entry[0].lastIndexOf(value)
      found.push({
        kind: 'password',
        start,
        end: start + value.length,
        confidence: 'likely',
        type: 'kubernetes',
      })
    }
  }
  return found
}

/** Whole base64 of at least four bytes, as `data` must be. */
function isBase64(value: string): boolean {
  return value.length % 4 === 0 && /^[A-Za-z0-9+/]{6,}={0,2}$/.test(value)
}
