import type { ValueFault } from '@/lib/rubric/plain-issue'

/**
 * Elements that people write into texts for their looks, and those that could do harm elsewhere. `<saml:Issuer>` or
 * `<your domain>` are no HTML, and a playbook may well speak of them.
 */
const ELEMENT =
  /<\/?(?:a|abbr|audio|b|big|blockquote|body|br|button|center|code|details|div|em|embed|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|li|link|mark|math|meta|object|ol|p|pre|s|script|section|select|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|tr|tt|u|ul|video)(?:[\s/][^<>]*)?>|<!--/iu

/** Keys under which texts are patterns and names of signals, and nothing that is shown. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['when', 'ticks', 'match', 'signs'])

/**
 * Texts of a checked value that hold HTML. They are shown as they stand, never as HTML, so that a tag would only be read
 * as such: whoever wrote it is told. @param start keys and indexes that lead to the value
 */
export function htmlFaults(value: object, start: ValueFault['path']): ValueFault[] {
  const faults: ValueFault[] = []
  const open: { value: unknown; path: ValueFault['path'] }[] = [{ value, path: start }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: each, path } = next
    if (typeof each === 'string') {
      const tag = ELEMENT.exec(each)?.[0]
      if (tag !== undefined)
        faults.push({
          path,
          message: `texts are shown as they stand; leave out HTML like ${tag.slice(0, 40)}`,
        })
    } else if (typeof each === 'object' && each !== null) {
      const entries = Array.isArray(each) ? [...each.entries()] : Object.entries(each)
      for (const [key, inside] of entries)
        if (!NOT_SHOWN.has(String(key))) open.push({ value: inside, path: [...path, key] })
    }
  }
  return faults
}
