import { Copy } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { AlikeValue } from '@/lib/knowledge/learning/alike'
import { Action } from '../ui/Action'
import { InsertReport } from './InsertReport'
import { replyText } from './insertable'
import { TicketLinks } from './TicketLinks'
import { useInsert } from './use-insert'
import './AlikeValues.css'

/** What past tickets like this one have in their fields: to be copied, never set. */
export function AlikeValues({ values }: { readonly values: readonly AlikeValue[] }) {
  const insert = useInsert()
  if (values.length === 0) return null
  return (
    <section className="alike" aria-labelledby="alike-heading">
      <h2 id="alike-heading" className="section-title">
        {i18n.t('alike.heading')}
      </h2>
      <ul className="alike-list">
        {values.map(({ field, value, count, of, nearest }) => (
          <li key={`${field} ${value}`} className="alike-row" data-alike={field}>
            <span className="alike-value">
              <span className="alike-field">{i18n.t(`alike.field.${field}`)}</span> {value}
            </span>
            <Action
              kind="plain"
              icon={<Copy size={13} aria-hidden />}
              label={i18n.t('alike.copyFor', { value })}
              onPress={() => insert.copy(replyText(value))}
            >
              {i18n.t('alike.copy')}
            </Action>
            <span className="alike-behind">
              {i18n.t('alike.share', [String(count), String(of)])} <TicketLinks tickets={nearest} />
            </span>
          </li>
        ))}
      </ul>
      <InsertReport insert={insert} />
    </section>
  )
}
