/** How lines begin that machines wrote: time stamps first, stack frames, HTTP headers, `key=value` runs. */
const LOG_LINE =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d[.,]\d|at [\w$.<>]+ ?\(|[\w.]+Exception:|(?:HTTP\/\d|curl |GET |POST |<\?xml|\{")|(?:[^\s=]+=\S*(?:\s+|$)){3,}$)/u

/** Whether a machine wrote a line, as far as the line alone tells. */
export function isLogLine(line: string): boolean {
  return LOG_LINE.test(line)
}
