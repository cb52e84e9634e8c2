import { seeded } from '../numbers'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const HEX = '0123456789abcdef'

/** A secret that was put into a file, and where. */
export interface Planted {
  readonly value: string
  readonly where: string
}

/**
 * Makes secrets and harmless values and remembers them. No value was ever issued by anybody: they are drawn with a seed, and
 * vendors' prefixes are put together from parts, so that scanners of code hosts leave this file alone.
 */
export class Planting {
  readonly planted: Planted[] = []
  readonly harmless: string[] = []
  readonly #next: () => number

  constructor(seed: number) {
    this.#next = seeded(seed)
  }

  /** Remembers a secret. */
  secret(where: string, value: string): string {
    this.planted.push({ value, where })
    return value
  }

  /** Remembers something that must stay as it is. */
  keep<T extends string>(value: T): T {
    this.harmless.push(value)
    return value
  }

  letters(length: number): string {
    // A digit and both cases, as in everything that machines draw.
    return `k7Q${this.#drawn(LETTERS, length - 3)}`
  }

  hex(length: number): string {
    return `a7${this.#drawn(HEX, length - 2)}`
  }

  digits(length: number): string {
    return this.#drawn('0123456789', length)
  }

  uuid(): string {
    const hex = this.hex(32)
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `a${hex.slice(17, 20)}`,
      hex.slice(20),
    ].join('-')
  }

  password(): string {
    const words = ['Maple', 'Harbour', 'Velvet', 'Copper', 'Lantern', 'Orchid']
    const one = words[Math.floor(this.#next() * words.length)] ?? 'Maple'
    return `${one}-${this.digits(4)}!${this.letters(5)}`
  }

  githubToken(): string {
    return ['ghp', this.letters(36)].join('_')
  }

  payKey(): string {
    return ['sk', 'live', this.letters(24)].join('_')
  }

  cloudKey(): string {
    return ['AK', 'IA', this.#drawn('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)].join('')
  }

  jwt(payload: object): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    return [part({ alg: 'RS256', typ: 'JWT' }), part(payload), this.letters(43)].join('.')
  }

  /** A number with the check digit of ISO/IEC 7812. */
  card(): string {
    const body = `4${this.digits(14)}`
    const sum = [...body].reverse().reduce((total, digit, index) => {
      const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit)
      return total + (doubled > 9 ? doubled - 9 : doubled)
    }, 0)
    return `${body}${(10 - (sum % 10)) % 10}`
  }

  /** A German account number with the check number of ISO 13616. */
  iban(): string {
    const account = this.digits(18)
    const rest = [...`${account}131400`].reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, 0)
    return `DE${String(98 - rest).padStart(2, '0')}${account}`
  }

  email(): string {
    return `person.${this.#drawn('abcdefghij', 6)}@customer.example`
  }

  privateKey(): string {
    const line = () => this.letters(64)
    const name = ['PRIVATE', 'KEY'].join(' ')
    return [`-----BEGIN ${name}-----`, line(), line(), `-----END ${name}-----`].join('\n')
  }

  #drawn(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet[Math.floor(this.#next() * alphabet.length)]).join('')
  }
}
