import { isStandIn } from '../stand-in'
import { looksRandom } from './randomness'

/** Passwords of examples. */
const EXAMPLE =
  /^(?:my|your|the|user|db|some)?[-_]?(?:pass|passwd|password|passwort|pwd|secret|token|key|api[-_]?key|test|changeme|change[-_]me|foo|bar|abc)$/i
const INSERTED = /^[{<[(]|[$%][({A-Za-z]|\$\d|\{\{|replace|^[A-Z_]{2,40}$/

/** Whether name and password of a login are those of an example, or stand in for real ones (`$USER:$PASS`). */
export function isPlaceholderLogin(name: string, password: string): boolean {
  if (looksRandom(/^\{([^{}]+)\}$/.exec(password)?.[1] ?? '', 10)) return false
  return name === password || EXAMPLE.test(password) || isStandIn(password) || INSERTED.test(password)
}
