import { i18n } from '@/components/i18n'
import type { RequestFact } from '@/lib/evidence/har-facts'
import { Badge } from '../ui/Badge'
import { numberWords } from '../ui/number-words'
import { IdList } from './IdList'
import './RequestWords.css'

export interface RequestWordsProps {
  readonly request: RequestFact
  /** A command by itself has no answer to tell. */
  readonly alone: boolean
}

/** One request: what was asked, what came, under which ids it is found elsewhere. */
export function RequestWords({ request, alone }: RequestWordsProps) {
  const { method, host, path, status, ms, startedAt, ids, error } = request
  const said = [error?.code, error?.message].filter(Boolean).join(' – ')
  return (
    <>
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
      <p className="request-where">
        {host}
        {!alone && ` · ${i18n.t('sanitiser.ms', { ms: numberWords(ms) })} · ${startedAt}`}
      </p>
      {said !== '' && <p className="request-said">{said}</p>}
      <IdList ids={ids} />
    </>
  )
}
