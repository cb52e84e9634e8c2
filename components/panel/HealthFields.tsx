import { Check, Minus, X } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { HostHealth } from '@/lib/messaging/health-calls'
import { fieldWord } from '../ui/field-words'
import { clockWords } from '../ui/time-words'
import { howWords } from './health-words'

export interface HealthFieldsProps {
  readonly host: NonNullable<HostHealth['host']>
  readonly fields: HostHealth['fields']
  readonly now: number
}

/** Each field of a ticket: which way it is read, or why it is not, and since when. Fields that share a word are told once. */
export function HealthFields({ host, fields, now }: HealthFieldsProps) {
  const rows = new Map(fields.map((each) => [`${fieldWord(each.field)} ${each.how}`, each]))
  if (rows.size === 0) return <p>{i18n.t('health.nothingYet', { host: i18n.t(`host.${host}`) })}</p>
  return (
    <table className="health-table">
      <caption className="health-caption">
        {i18n.t('health.fields', { host: i18n.t(`host.${host}`) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('health.field')}</th>
          <th scope="col">{i18n.t('health.how')}</th>
          <th scope="col">{i18n.t('health.since')}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows.values()].map(({ field, how, since }) => (
          <tr key={field} data-how={how}>
            <th scope="row">{fieldWord(field)}</th>
            <td>
              <span className="health-how">
                <HowMark how={how} />
                {howWords(how)}
              </span>
            </td>
            <td>{clockWords(since, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function HowMark({ how }: Pick<HostHealth['fields'][number], 'how'>) {
  if (how === 'api' || how === 'dom') return <Check className="health-read" size={13} aria-hidden />
  if (how === 'not-offered') return <Minus className="health-none" size={13} aria-hidden />
  return <X className="health-unread" size={13} aria-hidden />
}
