import type { SanitiseOptions, Sanitised } from '@/lib/privacy/clean/pass'
import { walkJson } from '@/lib/privacy/clean/json-walk'
import { sanitiseHar, type SanitisedHar } from '@/lib/privacy/har/sanitise-har'
import { sanitiseText } from '@/lib/privacy/log/sanitise-text'
import { readCurl, isCurl, type CurlCommand } from './curl-read'
import { decodeText, type DecodedText } from './decode'
import { readErrorBody } from './error-body'
import type { EvidenceFacts, EvidenceOutcome, EvidencePlace } from './evidence'
import { fileKind } from './file-kind'
import { readHarFacts } from './har-facts'
import { readLogFacts } from './log-facts'
import { levelOf, timeOf } from './log-line'
import { curlAsHar } from './curl-har'
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
  const decoded =
    typeof source === 'string'
      ? { text: source.replaceAll('\u0000', ''), nulls: 0, mixed: false }
      : decodeText(source)
  return readText(name, decoded, options)
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
    if (har.ok) return evidence(name, oddities, har, (clean) => harFacts(clean))
    if (isNamedHar || (har.fault === 'truncated' && /^\s{0,1000}\{\s{0,1000}"log"\s{0,1000}:/.test(text)))
      return { ok: false, name, fault: har.fault }
  }
  const command = isCurl(text) ? readCurl(text) : null
  if (command) return readCommand(name, command, options)
  const clean = sanitiseText(text, options)
  return evidence(name, oddities, clean, (masked) => factsOf(masked, isJson))
}

function evidence(
  name: string,
  oddities: Pick<DecodedText, 'nulls' | 'mixed'>,
  { text, clean, left, masked, binaries }: Sanitised<EvidencePlace> | SanitisedHar,
  facts: (text: string) => EvidenceFacts,
): EvidenceOutcome {
  return { ok: true, name, facts: facts(text), text, clean, left, masked, binaries, ...oddities }
}

function harFacts(text: string): EvidenceFacts {
  const facts = readHarFacts(text)
  return facts.kind === 'fault' ? { kind: 'text' } : facts
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
  const [fact] = facts.kind === 'har' ? facts.failing : []
  if (!fact) return { ok: false, name, fault: 'not-json' }
  const { clean, left, masked, binaries } = har
  return {
    ok: true,
    name,
    facts: { kind: 'curl', shell, request: fact },
    text: fact.curl,
    clean,
    left,
    masked,
    binaries,
    nulls: 0,
    mixed: false,
  }
}
