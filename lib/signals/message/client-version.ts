import { patternSignal } from '../pattern-search'

/** The SDK, client, driver or agent that talks to the product, with its version. */
export const clientVersion = patternSignal(
  'client-version',
  'the SDK or client version',
  /(?<![\w.])(?:sdk|client|agent|connector|driver|library|cli|plug-?in|app|python|node(?:\.js)?|java|php|ruby|\.net|curl|postman|[a-z]{2,16}-[a-z]{2,16}(?:-[a-z]{2,16})?)[ :`'"]{1,4}(?:version |agent |v)?\d{1,4}\.\d{1,4}(?:\.\d{1,6})?(?![\w]|\.\d)/g,
  { sign: /\d\.\d/ },
)
