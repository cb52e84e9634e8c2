import type { PrivacyFinder } from '../finding'

const JWT = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2048}\.[A-Za-z0-9_-]{8,4096}(?:\.[A-Za-z0-9_-]{0,2048})?/g

/** JSON web tokens: two or three base64url parts, the first of which begins as `{"` does. */
export const findJwts: PrivacyFinder = (text) =>
  (text.includes('eyJ') ? [...text.matchAll(JWT)] : []).map((match) => ({
    kind: 'jwt',
    start: match.index,
    end: match.index + match[0].length,
    confidence: 'sure',
  }))
