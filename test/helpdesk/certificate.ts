import { generate } from 'selfsigned'
import { JIRA_HOST, MAPPED_HOST, ZENDESK_HOST } from './ids'

/** A self-signed certificate for both hosts, made anew at every start. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const names = [ZENDESK_HOST, MAPPED_HOST, JIRA_HOST, 'localhost'].map((value) => ({
    type: 2 as const,
    value,
  }))
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Deskhand local helpdesk' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names }],
  })
  return { key, cert }
}
