import { patternSignal } from '../pattern-search'

/** The name of an exception or error class, as programs print it. */
export const exceptionName = patternSignal(
  'exception-name',
  'the name of an exception',
  /(?<![\w-])(?:[a-z_$][\w$]{0,40}\.){0,12}[a-z][a-z0-9]{2,40}(?:exception|error)(?![a-z])/g,
  { sign: /exception|error/ },
)
