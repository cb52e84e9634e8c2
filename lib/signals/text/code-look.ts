const BEGINS =
  /^[\s>]{0,8}(?:\/\/|\/\*|\*[ /]|\*\/|#include|(?:import|package) [\w]+\.[\w.*]+|at [\w$.]+\(|(?:public|private|protected|static|final|void|const|let|var|function|class|def|return|try|catch|else|switch)\b[^.]{0,80}[{(;=]|(?:if|for|while)[ (][^a-z]|[\w$.[\]]+\s?[+-]?=\s?[^ ]|[\w$.]+\([^)]{0,80}\)\s?[;{.]|<\/?[\w:-]+[ >/]|[{}\];)]|!(?:message|entry|stack|subentry)|(?:sub)?(?:entry|stack) \d|@\w+\(|(?:[a-z_$][\w$]*\.){2,}[\w$]+|0x[0-9a-f]{2}|\d{1,2}\)? ?[\w$]{25}|--\w+ |tests run|returns a <|.{0,60}<\/?(?:code|p|li|pre|tt)>|select .{1,80} from |insert into|create table|\w+:\w+:|\w+\/\w+\/\w)/
const SIGNS = /[{}();=<>[\]|*\\$&@#^~/_]|\w\.\w/g
/** Above this share of signs among its characters a line is code or output. */
const DENSE = 0.09
const SAMPLE = 200

/** Whether a sentence is program text or raw output that somebody pasted without marking it. */
export function looksLikeCode(sentence: string): boolean {
  const sample = sentence.slice(0, SAMPLE)
  if (/^(?:if|for|while) (?:i|we|[a-z]{3,}|you|the|a|it|this|they|any|some|there|example|all)\b/.test(sample))
    return false
  if (BEGINS.test(sample)) return true
  return (sample.match(SIGNS)?.length ?? 0) / Math.max(20, sample.length) > DENSE
}
