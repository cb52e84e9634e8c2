import type { SanitiseOptions, Sanitised } from '@/lib/privacy/clean/pass'
import { walkJson } from '@/lib/privacy/clean/json-walk'
import { sanitiseHar } from '@/lib/privacy/har/sanitise-har'
import { sanitiseHarFile } from '@/lib/privacy/har/sanitise-har-file'
import { sanitiseText } from '@/lib/privacy/log/sanitise-text'
import { readCurl, type CurlCommand } from './curl-read'
import { decodeText, type DecodedText } from './decode'
import { readErrorBody } from './error-body'
import type { Evidence, EvidenceFacts, EvidenceOutcome, EvidencePlace } from './evidence'
import { fileKind } from './file-kind'
import { harFactsOf, readHarFacts } from './har-facts'
import { readLogFacts } from './log-facts'
import { levelOf, timeOf } from './log-line'
import { curlAsHar } from './curl-har'
import { readWebRequest } from './powershell-read'
import { readStackTrace } from './stack-trace'

/** Largest file that is read, in bytes or characters. */
export const MOST_EVIDENCE = 200_000_000
/** Lines by which a log is known. */
const LOOK = 60
/** Longest text that is taken for one stack trace. */
const TRACE_LINES = 300

/**
 * Recognises a file or a pasted text — HAR, log, console output, stack trace, `curl` command, JSON — masks it, and reads its
 * facts from what was masked.
 * @param name of the file; empty for what was pasted. `.har` makes the sentence about a broken file clearer.
 */
export function readEvidence(
  name: string,
  source: string | Uint8Array,
  options: SanitiseOptions = {},
): EvidenceOutcome {
  if (source.length > MOST_EVIDENCE) return { ok: false, name, fault: 'large' }
  const kind = typeof source === 'string' ? 'text' : fileKind(source)
  if (kind !== 'text') return { ok: false, name, fault: kind }
  if (typeof source === 'string') {
    const text = source.replaceAll('\u0000', '')
    return readText(name, { text, nulls: source.length - text.length, mixed: false }, options)
  }
  return readHarFile(name, source, options) ?? readText(name, decodeText(source), options)
}

/** A HAR in UTF-8, the usual case, is never decoded as a whole: it may be large. */
function readHarFile(name: string, bytes: Uint8Array, options: SanitiseOptions): EvidenceOutcome | null {
  const har = sanitiseHarFile(bytes, options)
  if (har === null) return null
  return evidence(name, har, harFactsOf(har), har.parts)
}

function readText(
  name: string,
  { text, ...oddities }: DecodedText,
  options: SanitiseOptions,
): EvidenceOutcome {
  if (text.trim() === '') return { ok: false, name, fault: 'empty' }
  const isJson = /^\ufeff?\s{0,1000}[[{]/.test(text)
  const isNamedHar = /\.har$/i.test(name)
  if (isJson || isNamedHar) {
    const har = sanitiseHar(text, options)
    if (har.ok) return evidence(name, har, readHarFacts(har.text) ?? { kind: 'text' }, [har.text], oddities)
    if (isNamedHar || (har.fault === 'truncated' && /^\s{0,1000}\{\s{0,1000}"log"\s{0,1000}:/.test(text)))
      return { ok: false, name, fault: har.fault }
  }
  const command = readCurl(text) ?? readWebRequest(text)
  if (command) return readCommand(name, command, options)
  const clean = sanitiseText(text, options)
  return evidence(name, clean, factsOf(clean.text, isJson), [clean.text], oddities)
}

function evidence(
  name: string,
  { clean, left, masked, binaries }: Omit<Sanitised<EvidencePlace>, 'text'>,
  facts: EvidenceFacts,
  parts: Evidence['parts'],
  oddities: Pick<DecodedText, 'nulls' | 'mixed'> = { nulls: 0, mixed: false },
): EvidenceOutcome {
  return { ok: true, name, facts, parts, clean, left, masked, binaries, ...oddities }
}

function factsOf(text: string, isJson: boolean): EvidenceFacts {
  if (isJson && walkJson(text, {}).complete) return { kind: 'json', error: readErrorBody(text) }
  const lines = text.split('\n', TRACE_LINES + 1)
  const logLike = lines
    .slice(0, LOOK)
    .filter((line) => timeOf(line) !== null || levelOf(line) !== null).length
  if (lines.length <= TRACE_LINES) {
    const trace = readStackTrace(text)
    if (trace && logLike <= 2) return { kind: 'trace', trace }
  }
  return logLike >= 2 || lines.length > LOOK ? readLogFacts(text) : { kind: 'text' }
}

/** A command is cleaned as the request it makes, so that `-u`, `-b` and bodies are known for what they are. */
function readCommand(
  name: string,
  { shell, request }: CurlCommand,
  options: SanitiseOptions,
): EvidenceOutcome {
  const har = sanitiseHar(curlAsHar(request), options)
  if (!har.ok) return { ok: false, name, fault: 'not-json' }
  const facts = readHarFacts(har.text)
  const [fact] = facts?.failing ?? []
  if (!fact) return { ok: false, name, fault: 'not-json' }
  return evidence(name, har, { kind: 'curl', shell, request: fact }, [fact.curl])
}
