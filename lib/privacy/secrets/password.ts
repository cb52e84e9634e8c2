import type { PrivacyFinder } from '../finding'
import { mentions } from '../mention'
import { isStandIn } from '../stand-in'

/** "password: …", "the password is …", in the four languages; the value follows on the same line. */
const SAID =
  /(?:(?<![A-Za-zÀ-ÿ])|(?<=[a-z])(?=P))(?:pass(?:word|wd|phrase|code)?|pwd|pw|kennwort|passwort|mot de passe|mdp|contrase[nñ]a|clave|pin|one-time code|otp|login)["']?(?:[ \t]{1,2}(?:for|of|für|de|para)[ \t][^\s:=]{1,40}|[ \t]?\([^)\n]{0,30}\))?[ \t]{0,3}(:|=|->|=>|is|was|ist|lautet|war|est|es)[ \t]{0,3}["'`“„«]?([^\s"'`“”„«»<>]{4,128})/gi
/** `<add key="Password" value="…" />`, as settings of .NET write it. */
const XML =
  /(?:key|name)=["'][\w.-]{0,40}(?:password|passwd|pwd|secret)["'][ \t\n]{1,8}value=["']([^"'\s<>]{4,256})["']/gi
/** "log in with stock-bot / Sunflower42". */
const PAIR =
  /(?:log ?in|sign ?in|credentials?|zugang|anmelden)[^\n]{0,40}?(?:with|mit|:)[ \t]{1,2}[\w.@-]{2,64}[ \t]?\/[ \t]?([^\s"'<>]{6,128})/gi

/** Without one of these words there is no password to find. */
const NAMES = [
  'pass',
  'pwd',
  'pw',
  'kennwort',
  'mdp',
  'contrase',
  'clave',
  'pin',
  'one-time',
  'otp',
  'login',
  'log in',
  'signin',
  'sign in',
  'credential',
  'zugang',
  'anmelden',
]

/** Passwords written out in prose, settings or forms. */
export const findPasswords: PrivacyFinder = (text) => {
  if (!mentions(text, NAMES)) return []
  const said = [...text.matchAll(SAID)].flatMap((match) => {
    const value = trimmedEnd(match[2] ?? '')
    const mark = match[1] ?? ''
    const name = match[0].slice(0, 5).toLowerCase()
    const strict =
      !/[:=>]/.test(mark) || name.startsWith('login') || name.startsWith('pin') || name.startsWith('pw ')
    const start = match.index + match[0].lastIndexOf(match[2] ?? '')
    return isPassword(value, strict)
      ? [{ kind: 'password' as const, start, end: start + value.length, confidence: 'likely' as const }]
      : []
  })
  const pairs = Array.from(mentions(text, ['/']) ? text.matchAll(PAIR) : []).flatMap((match) => {
    const value = trimmedEnd(match[1] ?? '')
    const start = match.index + match[0].lastIndexOf(match[1] ?? '')
    return isPassword(value, true)
      ? [{ kind: 'password' as const, start, end: start + value.length, confidence: 'likely' as const }]
      : []
  })
  const settings = Array.from(mentions(text, ['value=']) ? text.matchAll(XML) : []).flatMap((match) => {
    const value = match[1] ?? ''
    const end = match.index + match[0].length - 1
    return isPassword(value, false)
      ? [{ kind: 'password' as const, start: end - value.length, end, confidence: 'likely' as const }]
      : []
  })
  return [...said, ...pairs, ...settings].sort((a, b) => a.start - b.start)
}

/** What a program puts in later: `$PASSWORD`, `var.password`, `process.env.X`, `get_password()`. */
const INSERTED =
  /^(?:\$|%\(|\{\{|var\.|env\.|process\.env|os\.|self\.|this\.|config\.|null|true|false|none|undefined)|\($|\)$|\(\)|\$\{/i

function trimmedEnd(value: string): string {
  return value.replace(/[.,;:!?)\]]{1,3}$/, '')
}

/** A password has a digit or a sign inside; after "is" it must look even less like a word ("the password is wrong"). */
function isPassword(value: string, strict: boolean): boolean {
  if (value.length < 4 || isStandIn(value) || INSERTED.test(value) || /^https?:/i.test(value)) return false
  const digit = /\d/.test(value)
  const letter = /[A-Za-zÀ-ÿ]/.test(value)
  const sign = /[!$%&@#^*+=~?]/.test(value.slice(0, -1))
  const mixed = /[a-z][A-Z]/.test(value)
  if (strict)
    return (
      (digit && letter && value.length >= 6 && !/^\d+[a-z]{1,7}$/i.test(value)) ||
      (sign && letter && value.length >= 6)
    )
  return digit || sign || mixed
}
