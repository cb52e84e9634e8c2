import type { HarRequest } from './har-schema'

/** Headers that curl sets by itself, or that only make sense on the connection they came from. */
const OWN =
  /^:|^(?:host|content-length|connection|transfer-encoding|accept-encoding|proxy-connection|if-none-match|if-modified-since)$/i

/**
 * A request as a `curl` command for a POSIX shell, ready to run once the masks in it are filled in. Files of a form stand there by
 * name.
 */
export function toCurl(request: HarRequest): string {
  const { method, url, headers, postData } = request
  const parts = [`curl ${quoted(url)}`]
  const text = postData?.text ?? ''
  const params = postData?.params ?? []
  const isMultipart = /multipart\/form-data/i.test(postData?.mimeType ?? '')
  const hasBody = text !== '' || params.length > 0
  if (method !== (hasBody ? 'POST' : 'GET')) parts.push(`-X ${quoted(method)}`)
  for (const { name, value } of headers)
    if (!OWN.test(name) && !(isMultipart && text === '' && /^content-type$/i.test(name)))
      parts.push(`-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`)
  if (
    headers.some(({ name, value }) => /^accept-encoding$/i.test(name) && /gzip|br|deflate|zstd/i.test(value))
  )
    parts.push('--compressed')
  if (text !== '') parts.push(`--data-raw ${quoted(text)}`)
  else
    for (const { name, value = '', fileName } of params)
      parts.push(
        isMultipart
          ? `-F ${quoted(fileName === undefined ? `${name}=${value}` : `${name}=@${fileName}`)}`
          : `--data-urlencode ${quoted(`${name}=${value}`)}`,
      )
  return parts.join(' \\\n  ')
}

/** One word of a POSIX shell; only what needs it is quoted. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]{1,200}$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
