import { Copy } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '#i18n'
import type { RequestFact } from '@/lib/evidence/har-facts'
import { copyText } from '../panel/copy-text'
import { Action } from '../ui/Action'
import { useAnnounce } from '../ui/Announcer'
import { Badge } from '../ui/Badge'
import { numberWords } from '../ui/number-words'

export interface RequestRowProps {
  readonly request: RequestFact
  readonly alone: boolean
}

/** One request: what was asked, what came, under which ids it is found elsewhere. */
export function RequestRow({ request, alone }: RequestRowProps) {
  const { method, host, path, status, ms, startedAt, ids, error, curl } = request
  const [copied, setCopied] = useState<boolean | null>(null)
  const announce = useAnnounce()
  const copy = async () => {
    const done = await copyText(curl)
    setCopied(done)
    announce(i18n.t(done ? 'sanitiser.copied' : 'sanitiser.notCopied'))
  }
  const said = [error?.code, error?.message].filter(Boolean).join(' – ')
  return (
    <li className="row" data-request={request.index}>
      <div className="row-words">
        <p className="request-line">
          {!alone && (
            <Badge tone={status >= 400 || status <= 0 ? 'bad' : 'warn'}>
              {status > 0 ? String(status) : i18n.t('sanitiser.noAnswer')}
            </Badge>
          )}
          <span className="request-what">
            {method} {path}
          </span>
        </p>
        <p className="row-state">
          {host}
          {!alone && ` · ${i18n.t('sanitiser.ms', { ms: numberWords(ms) })} · ${startedAt}`}
        </p>
        {said !== '' && <p className="request-said">{said}</p>}
        {ids.length > 0 && (
          <dl className="request-ids">
            {ids.map(({ name, value }) => (
              <div key={`${name} ${value}`}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {copied === false && <p className="field-fault">{i18n.t('sanitiser.notCopied')}</p>}
      </div>
      <Action
        icon={<Copy size={14} aria-hidden />}
        label={i18n.t('sanitiser.copyCurlOf', { request: `${method} ${path}` })}
        onPress={() => void copy()}
      >
        {i18n.t(copied === true ? 'sanitiser.copied' : 'sanitiser.copyCurl')}
      </Action>
    </li>
  )
}
