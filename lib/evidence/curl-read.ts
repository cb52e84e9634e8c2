import type { HarRequest } from './har-schema'
import { shellOf, shellWords, type Shell } from './shell-words'

export interface CurlCommand {
  readonly shell: Shell
  readonly request: HarRequest
}

/** Options with a value that say nothing about the request itself. */
const OTHER_VALUES =
  /^(?:-o|--output|-m|--max-time|--connect-timeout|--retry|--retry-delay|-x|--proxy|--cacert|-E|--cert|--key|--resolve|-w|--write-out|-c|--cookie-jar|-T|--upload-file|--interface|-r|--range|--limit-rate)$/

const DATA = /^(?:-d|--data|--data-raw|--data-ascii|--data-binary|--data-urlencode|--json)$/

/** Whether a text is a `curl` command, with or without a prompt before it. */
function isCurl(text: string): boolean {
  return /^\s*(?:[$>#]\s|PS [^>\n]{0,200}>\s?|[A-Z]:\\[^>\n]{0,200}>\s?)?curl(?:\.exe)?\s/.test(text)
}

/**
 * The request of a `curl` command in the writing of bash, cmd or PowerShell; null without an address, and for several commands,
 * as browsers copy all requests at once.
 */
export function readCurl(text: string): CurlCommand | null {
  if (!isCurl(text)) return null
  const shell = shellOf(text)
  const words = shellWords(text.slice(text.search(/curl(?:\.exe)?\s/)), shell).slice(1)
  if (words.some((word) => /^curl(?:\.exe)?$/.test(word))) return null
  const headers: { name: string; value: string }[] = []
  const data: string[] = []
  const form: { name: string; value: string }[] = []
  let method: string | null = null
  let url: string | null = null
  let asQuery = false
  const header = (line: string) => {
    const at = line.search(/[:;]/)
    if (at > 0) headers.push({ name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() })
  }
  for (let at = 0; at < words.length; at++) {
    const [option, attached] = splitOption(words[at] ?? '')
    const value = () => attached ?? words[++at] ?? ''
    if (/^(?:-X|--request)$/.test(option)) method = value().toUpperCase()
    else if (/^(?:-H|--header)$/.test(option)) header(value())
    else if (/^(?:-u|--user)$/.test(option)) header(`Authorization: Basic ${basic(value())}`)
    else if (/^(?:-b|--cookie)$/.test(option)) header(`Cookie: ${value()}`)
    else if (/^(?:-A|--user-agent)$/.test(option)) header(`User-Agent: ${value()}`)
    else if (/^(?:-e|--referer)$/.test(option)) header(`Referer: ${value()}`)
    else if (option === '--oauth2-bearer') header(`Authorization: Bearer ${value()}`)
    else if (/^(?:-F|--form|--form-string)$/.test(option)) form.push(pairOf(value()))
    else if (DATA.test(option)) data.push(value())
    else if (/^(?:-G|--get)$/.test(option)) asQuery = true
    else if (/^(?:-I|--head)$/.test(option)) method = 'HEAD'
    else if (option === '--url') url = value()
    else if (OTHER_VALUES.test(option)) value()
    else if (!option.startsWith('-')) url ??= option
  }
  if (url === null) return null
  const body = data.join('&')
  const address = asQuery && body !== '' ? `${url}${url.includes('?') ? '&' : '?'}${body}` : url
  const hasBody = (!asQuery && body !== '') || form.length > 0
  const mimeType =
    form.length > 0
      ? 'multipart/form-data'
      : (headers.find(({ name }) => /^content-type$/i.test(name))?.value ??
        'application/x-www-form-urlencoded')
  return {
    shell,
    request: {
      method: method ?? (hasBody ? 'POST' : 'GET'),
      url: /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`,
      headers,
      ...(hasBody ? { postData: { mimeType, text: form.length > 0 ? '' : body, params: form } } : {}),
    },
  }
}

/** `-XPOST` and `--request=POST` hold their value. */
function splitOption(word: string): [option: string, value: string | null] {
  const long = /^(--[a-z0-9-]{2,40})=/.exec(word)
  if (long) return [long[1] ?? '', word.slice(long[0].length)]
  return /^-[XHudbAeFmox]./.test(word) ? [word.slice(0, 2), word.slice(2)] : [word, null]
}

function pairOf(text: string): { name: string; value: string } {
  const at = text.indexOf('=')
  return { name: text.slice(0, Math.max(at, 0)), value: text.slice(at + 1) }
}

function basic(login: string): string {
  const bytes = new TextEncoder().encode(login.includes(':') ? login : `${login}:`)
  return btoa(String.fromCharCode(...bytes.subarray(0, 10_000)))
}
