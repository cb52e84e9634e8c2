import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import type { Listed } from '@/lib/knowledge/health/report'
import { FoldHead } from '../ui/FoldHead'
import { numberWords } from '../ui/number-words'

export interface HealthListProps<T> {
  /** For tests. */
  readonly id: string
  readonly title: string
  readonly list: Listed<T>
  readonly text?: string
  readonly children: (entry: T) => ReactNode
}

/** One kind of finding: how many there are, and when opened which. */
export function HealthList<T>({ id, title, list, text, children }: HealthListProps<T>) {
  return (
    <details className="gap-row health-list" data-health-list={id} data-count={list.total}>
      <FoldHead>
        <span className="gap-name">{title}</span>
        <span className="health-count">{numberWords(list.total)}</span>
      </FoldHead>
      {text !== undefined && <p className="health-text">{text}</p>}
      {list.total === 0 && <p className="health-text">{i18n.t('healthPage.nothing')}</p>}
      {list.total > 0 && <ul className="health-entries">{list.first.map(children)}</ul>}
      {list.first.length < list.total && (
        <p className="health-text">{i18n.t('healthPage.shown', { count: numberWords(list.first.length) })}</p>
      )}
    </details>
  )
}
