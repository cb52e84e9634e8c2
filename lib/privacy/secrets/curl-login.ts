import type { PrivacyFinder } from '../finding'
import { mentions } from '../mention'
import { isPlaceholderLogin } from './login'

/** `-u name:password`, in one pair of quotes, in two, or without. */
const OPTION =
  /(?<=\s)(?:-[A-Za-z]{0,4}[uU]|--(?:proxy-)?user)[ =]{0,3}["']?([^\s"':]{1,128})["']?:["']?([^\s"']{2,256})/g

/** Passwords given to `curl` (or a tool with the same option) on its command line. */
export const findCurlLogins: PrivacyFinder = (text) =>
  mentions(text, ['curl', 'wget'])
    ? Array.from(text.matchAll(OPTION)).flatMap(({ index, 0: found, 1: name = '', 2: password = '' }) => {
        if (isPlaceholderLogin(name, password)) return []
        const end = index + found.length
        return [{ kind: 'password', start: end - password.length, end, confidence: 'sure', type: 'curl' }]
      })
    : []
