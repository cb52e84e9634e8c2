import { useId } from 'react'
import { i18n } from '@/components/i18n'
import type { LogFacts } from '@/lib/evidence/log-facts'
import { LOG_LEVELS } from '@/lib/evidence/log-line'
import { IdList } from '../evidence/IdList'
import { Badge } from '../ui/Badge'
import { numberWords } from '../ui/number-words'
import { TracePart } from './TracePart'

/** What a log says: its span, its levels, the first error, and what it says again and again. */
export function LogFactsPart({ facts }: { readonly facts: LogFacts }) {
  const id = useId()
  const { lines, from, to, levels, firstError, repeated, different, ids } = facts
  return (
    <>
      <section className="result-part" aria-labelledby={id}>
        <h2 id={id} className="result-title">
          {i18n.t('sanitiser.log')}
        </h2>
        <p>
          {i18n.t('sanitiser.lines', { lines: numberWords(lines), different: numberWords(different) })}
          {from !== null && to !== null && ` ${i18n.t('sanitiser.span', { from, to })}`}
        </p>
        <p className="log-levels">
          {LOG_LEVELS.flatMap((level) => {
            const count = levels[level]
            const tone =
              level === 'error' || level === 'fatal' ? 'bad' : level === 'warning' ? 'warn' : 'neutral'
            return count ? (
              <Badge
                key={level}
                tone={tone}
              >{`${i18n.t(`sanitiser.level.${level}`)} ${numberWords(count)}`}</Badge>
            ) : (
              []
            )
          })}
        </p>
        {firstError !== null && (
          <>
            <h3 className="log-name">
              {i18n.t('sanitiser.firstError', { line: numberWords(firstError.line) })}
            </h3>
            <pre className="log-lines">{[firstError.text, ...firstError.more].join('\n')}</pre>
          </>
        )}
        {repeated.length > 0 && (
          <>
            <h3 className="log-name">{i18n.t('sanitiser.repeated')}</h3>
            <ul className="log-repeated">
              {repeated.map(({ line, text, count }) => (
                <li key={line}>
                  <span className="log-count">
                    {i18n.t('sanitiser.times', { count: numberWords(count) })}
                  </span>
                  <code>{text}</code>
                </li>
              ))}
            </ul>
          </>
        )}
        <IdList ids={ids} />
      </section>
      {firstError?.trace && <TracePart trace={firstError.trace} />}
    </>
  )
}
