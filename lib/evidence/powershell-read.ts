import type { CurlCommand } from './curl-read'

/** Whether a text is a request as browsers copy it for PowerShell. */
export function isWebRequest(text: string): boolean {
  return (
    /^\s{0,200}(?:PS [^>\n]{0,200}>\s?)?(?:\$session\s{0,4}=|(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm)\s)/i.test(
      text,
    ) && /\s-Uri\s/i.test(text)
  )
}

/** Parts of the address that Chrome lists among the headers. */
const OF_ADDRESS = ['authority', 'method', 'path', 'scheme']

/** The request of an `Invoke-WebRequest` with its session, as Chrome, Edge and Firefox copy it; null without an address. */
export function readWebRequest(text: string): CurlCommand | null {
  if (!isWebRequest(text)) return null
  const tokens = tokensOf(text)
  const after = (name: string) => {
    const at = tokens.findIndex(({ word, quoted }) => !quoted && word.toLowerCase() === name)
    const isOther = ({ word, quoted }: Token) => !quoted && word.startsWith('-')
    const following = at < 0 ? [] : tokens.slice(at + 1)
    const end = following.findIndex(isOther)
    return end < 0 ? following : following.slice(0, end)
  }
  // Before a value may stand `=`, brackets and the name of what makes bytes of a text.
  const valueOf = (name: string) =>
    after(name).find(({ word, quoted }) => quoted || !/^[=(@[]/.test(word))?.word ?? null
  const url = valueOf('-uri')
  if (url === null) return null
  const body = valueOf('-body')
  const type = valueOf('-contenttype')
  const agent = valueOf('-useragent') ?? valueOf('$session.useragent')
  const cookies = cookiesOf(tokens)
  const headers = [
    ...pairsOf(after('-headers')).filter(({ name }) => !OF_ADDRESS.includes(name.toLowerCase())),
    ...(type === null ? [] : [{ name: 'Content-Type', value: type }]),
    ...(agent === null ? [] : [{ name: 'User-Agent', value: agent }]),
    ...(cookies === '' ? [] : [{ name: 'Cookie', value: cookies }]),
  ]
  return {
    shell: 'powershell',
    request: {
      method: (valueOf('-method') ?? 'GET').toUpperCase(),
      url,
      headers,
      ...(body === null
        ? {}
        : { postData: { mimeType: type ?? 'application/x-www-form-urlencoded', text: body, params: [] } }),
    },
  }
}

/** `@{ "name" = "value" … }` up to its end. */
function pairsOf(tokens: readonly Token[]): { name: string; value: string }[] {
  const end = tokens.findIndex(({ word, quoted }) => !quoted && word === '}')
  const inside = end < 0 ? tokens : tokens.slice(0, end)
  return inside.flatMap(({ word, quoted }, at) => {
    const [name, value] = [inside[at - 1], inside[at + 1]]
    return !quoted && word === '=' && name && value ? [{ name: name.word, value: value.word }] : []
  })
}

/** `System.Net.Cookie("name", "value", …)`, as often as it stands there, as one header. */
function cookiesOf(tokens: readonly Token[]): string {
  return tokens
    .flatMap(({ word, quoted }, at) => {
      if (quoted || !/^(?:System\.)?Net\.Cookie$/i.test(word)) return []
      const [name, value] = tokens.slice(at + 1, at + 6).filter((each) => each.quoted)
      return name && value ? [`${name.word}=${value.word}`] : []
    })
    .join('; ')
}

interface Token {
  readonly word: string
  readonly quoted: boolean
}

const SIGN = /[@{}()=;,]/
const BARE_END = /[\s"'@{}()=;,]/g

/** Words, signs and strings of PowerShell; a string that is not closed ends with the text. Linear. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at)
    if (sign === '"' || sign === "'") {
      const [word, next] = stringAt(text, at + 1, sign)
      tokens.push({ word, quoted: true })
      at = next
    } else if (SIGN.test(sign)) {
      tokens.push({ word: sign, quoted: false })
      at += 1
    } else if (/[\s`]/.test(sign)) at += 1
    else {
      BARE_END.lastIndex = at
      const end = BARE_END.exec(text)?.index ?? text.length
      tokens.push({ word: text.slice(at, end), quoted: false })
      at = end
    }
  }
  return tokens
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' }
/** How a sign outside ASCII is written. */
const CHARACTER = /\$\(\[char\](0x[0-9a-f]{1,4}|\d{1,5})\)/iy

/** In double quotes a backtick escapes and `$([char]…)` inserts; in both kinds two quotes are one. */
function stringAt(text: string, from: number, quote: string): [word: string, next: number] {
  const parts: string[] = []
  for (let at = from; at < text.length;) {
    const sign = text.charAt(at)
    const next = text.charAt(at + 1)
    CHARACTER.lastIndex = at
    const code = quote === '"' && sign === '$' ? CHARACTER.exec(text) : null
    if (sign === quote && next !== quote) return [parts.join(''), at + 1]
    if (code) {
      parts.push(String.fromCharCode(Number(code[1])))
      at = CHARACTER.lastIndex
    } else if (sign === quote || (quote === '"' && sign === '`')) {
      parts.push(sign === quote ? quote : (ESCAPES[next] ?? next))
      at += 2
    } else {
      parts.push(sign)
      at += 1
    }
  }
  return [parts.join(''), text.length]
}
