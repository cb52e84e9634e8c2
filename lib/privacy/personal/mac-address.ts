import type { PrivacyFinder } from '../finding'

const MAC =
  /(?<![A-Za-z0-9:.-])(?:[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})(?![A-Za-z0-9:-])/g
/** Addresses of no device: nobody's and everybody's. */
const NOBODY = /^(?:0{12}|f{12})$/i

/** Hardware addresses of network devices (EUI-48). */
export const findMacAddresses: PrivacyFinder = (text) =>
  Array.from(text.matchAll(MAC))
    .filter(([found]) => !NOBODY.test(found.replace(/[:.-]/g, '')))
    .map(({ index, 0: found }) => ({
      kind: 'mac',
      start: index,
      end: index + found.length,
      confidence: 'likely',
    }))
