import { patternSignal } from '../pattern-search'

/** Lines of a stack trace (Java, JavaScript, Python, Go). */
export const stackTrace = patternSignal(
  'stack-trace',
  'a stack trace',
  /(?:^|\n)[ \t>]{0,16}(?:at [\w$.<>[\]/ ]{1,160}\([^()\n]{0,200}:\d{1,6}(?::\d{1,6})?\)|at [\w$./-]{1,160}:\d{1,6}:\d{1,6}|file "[^"\n]{1,200}", line \d{1,6}|caused by: [\w.$]{3,160}|traceback \(most recent call last\)|goroutine \d{1,9} \[)/g,
)
