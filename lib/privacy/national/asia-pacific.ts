import type { Confidence } from '../finding'
import { isDay, isOneDigit, verhoeff, weightedSum } from './check-digits'
import { bounded, likelyWhenGrouped, type NationalId } from './national-id'

const BASE36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Check character of an Indian GST number: digits of base 36, every second one doubled. */
function gstCheck(id: string): string {
  const sum = Array.from(id.slice(0, 14)).reduce((total, sign, at) => {
    const product = BASE36.indexOf(sign) * (at % 2 === 0 ? 1 : 2)
    return total + Math.floor(product / 36) + (product % 36)
  }, 0)
  return BASE36.charAt((36 - (sum % 36)) % 36)
}

function isNric(id: string): boolean {
  const sum =
    weightedSum(id.slice(1), [2, 7, 6, 5, 4, 3, 2]) + (/[TG]/.test(id) ? 4 : id.startsWith('M') ? 3 : 0)
  const letters = /^[ST]/.test(id) ? 'JZIHGFEDCBA' : id.startsWith('M') ? 'KLJNPQRTUWX' : 'XWUTRQPNMLK'
  return letters.charAt(sum % 11) === id.charAt(8)
}

function isUen(id: string): boolean {
  if (id.length === 9)
    return 'XMKECAWLJDB'.charAt(weightedSum(id, [10, 4, 9, 3, 8, 2, 7, 1]) % 11) === id.charAt(8)
  if (/^\d/.test(id))
    return 'ZKCMDNERGWH'.charAt(weightedSum(id, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11) === id.charAt(9)
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWX0123456789'
  const sum = [4, 3, 5, 3, 10, 2, 2, 5, 7].reduce(
    (all, weight, at) => all + weight * alphabet.indexOf(id.charAt(at)),
    0,
  )
  return alphabet.charAt((sum - 5) % 11) === id.charAt(9)
}

const KOREAN = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]

/** Date and place; since October 2020 new numbers carry no check digit, so it only makes surer. */
function isKorean(id: string): boolean {
  return isDay(Number(id.slice(4, 6)), Number(id.slice(2, 4))) && Number(id.slice(7, 9)) <= 95
}

function koreanCheck(from: number): (found: string) => Confidence {
  return (found) => {
    const id = found.replace('-', '')
    return (from - (weightedSum(id, KOREAN) % 11)) % 10 === Number(id.charAt(12)) ? 'likely' : 'possible'
  }
}

export const ASIA_PACIFIC: readonly NationalId[] = [
  {
    type: 'au-abn',
    pattern: bounded('\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}'),
    check: (id) => (weightedSum(id, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0,
    words: /\babn\b|australian business/i,
    alone: likelyWhenGrouped,
  },
  {
    type: 'au-acn',
    pattern: bounded('\\d{3} ?\\d{3} ?\\d{3}'),
    check: (id) => (10 - (weightedSum(id, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === Number(id.charAt(8)),
    words: /\bacn\b|australian company/i,
    alone: 'possible',
  },
  {
    type: 'au-tfn',
    pattern: bounded('\\d{3} ?\\d{3} ?\\d{3}'),
    check: (id) => weightedSum(id, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 && !isOneDigit(id),
    words: /\btfn\b|tax file/i,
    alone: 'possible',
  },
  {
    type: 'au-medicare',
    pattern: bounded('[2-6]\\d{3} ?\\d{5} ?\\d(?:[ /-]?\\d)?'),
    check: (id) => weightedSum(id, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(id.charAt(8)),
    words: /medicare/i,
    alone: likelyWhenGrouped,
  },
  {
    type: 'in-aadhaar',
    pattern: bounded('[2-9]\\d{3}(?:[ :-]?\\d{4}){2}'),
    check: (id) => verhoeff(id) && !isOneDigit(id) && id !== [...id].reverse().join(''),
    words: /aadha+r|\buidai\b/i,
    alone: (found) => (/^\d{4}([ :-])\d{4}\1\d{4}$/.test(found) ? 'likely' : 'possible'),
  },
  {
    type: 'in-pan',
    pattern: bounded('[A-Z]{5}\\d{4}[A-Z]'),
    check: () => true,
    words: /\bpan\b|permanent account/i,
    // The fourth letter says what the holder is: person, company, trust …
    alone: (found) => (/^[A-Z]{3}[ABCFGHLJPT]/i.test(found) ? 'likely' : 'possible'),
  },
  {
    type: 'in-gstin',
    pattern: bounded('(?:0[1-9]|[12]\\d|3[0-8])[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]'),
    check: () => true,
    words: /\bgst/i,
    alone: (found) =>
      gstCheck(found.toUpperCase()) === found.toUpperCase().charAt(14) ? 'sure' : 'possible',
  },
  {
    type: 'sg-nric',
    pattern: bounded('[STFGM]\\d{7}[A-Z]'),
    check: isNric,
    words: /\bnric\b|\bfin\b|identity/i,
    alone: 'likely',
  },
  {
    type: 'sg-uen',
    pattern: bounded('\\d{8}[A-Z]|(?:19|20)\\d{7}[A-Z]|[RST]\\d{2}[A-Z]{2}\\d{4}[A-Z]'),
    check: isUen,
    words: /\buen\b|entity number/i,
    alone: 'likely',
  },
  {
    type: 'kr-rrn',
    pattern: bounded('\\d{6}-?[1-4]\\d{6}'),
    check: isKorean,
    words: /주민|\brrn\b|resident registration/i,
    alone: koreanCheck(11),
  },
  {
    type: 'kr-frn',
    pattern: bounded('\\d{6}-?[5-8]\\d{6}'),
    check: isKorean,
    words: /외국인|\bfrn\b|foreigner registration/i,
    alone: koreanCheck(13),
  },
  {
    type: 'kr-brn',
    pattern: bounded('\\d{3}-?\\d{2}-?\\d{5}'),
    check: (id) => {
      const sum = weightedSum(id, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(id.charAt(8)) * 5) / 10)
      return (10 - (sum % 10)) % 10 === Number(id.charAt(9))
    },
    words: /사업자|\bbrn\b|business registration/i,
    alone: likelyWhenGrouped,
  },
  {
    type: 'th-national-id',
    pattern: bounded('[1-8]-?(?:[1-8]\\d|9[0-6])\\d{2}-?\\d{5}-?\\d{2}-?\\d'),
    check: (id) =>
      (11 - (weightedSum(id, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 ===
        Number(id.charAt(12)) && !isOneDigit(id),
    words: /ประชาชน|thai (?:national )?id/i,
    alone: 'possible',
  },
  {
    type: 'ph-tin',
    pattern: bounded('\\d{3}-?\\d{3}-?\\d{3}(?:-?\\d{3}|-?\\d{5})?'),
    check: (id) =>
      weightedSum(id, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(id.charAt(8)) && !/^0{9}/.test(id),
    words: /\btin\b|taxpayer/i,
    alone: 'possible',
  },
  {
    type: 'cn-resident-id',
    pattern: bounded('[1-8]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9X]'),
    check: (id) =>
      '10X98765432'.charAt(weightedSum(id, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) ===
      id.charAt(17),
    words: /身份证|resident id/i,
    alone: 'sure',
  },
]
