import { i18n } from '@/components/i18n'
import {
  sourcesIn,
  type ArticleBrief,
  type FormFault,
  type HealthReport,
  type TwinGroup,
} from '@/lib/knowledge/health/report'
import { camel } from '../ui/camel'
import { listWords, numberWords } from '../ui/number-words'
import { PageLink } from '../ui/PageLink'
import { agoWords } from '../ui/time-words'
import { useNow } from '../ui/use-now'
import { HealthList } from './HealthList'

export interface HealthListsProps {
  readonly report: HealthReport
  readonly staleMonths: number
  /** By the id of a source where its articles are from. */
  readonly places: ReadonlyMap<string, string>
}

/** Where nobody needs to be told. */
const NOWHERE: ReadonlyMap<string, string> = new Map()

/** What was found, kind by kind. */
export function HealthLists({ report, staleMonths, places }: HealthListsProps) {
  const now = useNow()
  // Two help centres may call an article the same.
  const told = sourcesIn(report).size > 1 ? places : NOWHERE
  const changed = (article: ArticleBrief) =>
    i18n.t('healthPage.changed', { age: agoWords(article.updatedAt, now) })
  const answered = (tickets: number) => i18n.t('healthPage.answeredTickets', tickets)
  const unknown =
    report.linksUnknown > 0
      ? ` ${i18n.t('healthPage.linksUnknown', { count: numberWords(report.linksUnknown) })}`
      : ''
  const useText = report.answeredTickets === 0 ? { text: i18n.t('healthPage.noTickets') } : {}
  return (
    <div className="rows">
      <HealthList id="used" title={i18n.t('healthPage.used')} list={report.used} {...useText}>
        {({ article, tickets }) => (
          <Line places={told} key={article.id} article={article} facts={answered(tickets)} />
        )}
      </HealthList>
      <HealthList
        id="unused"
        title={i18n.t('healthPage.unused')}
        list={report.unused}
        text={useText.text ?? i18n.t('healthPage.unusedText')}
      >
        {(article) => <Line places={told} key={article.id} article={article} facts={changed(article)} />}
      </HealthList>
      <HealthList
        id="stale"
        title={i18n.t('healthPage.stale', { months: numberWords(staleMonths) })}
        list={report.stale}
        text={i18n.t('healthPage.staleText')}
      >
        {({ article, tickets }) => (
          <Line
            places={told}
            key={article.id}
            article={article}
            facts={tickets > 0 ? `${changed(article)} · ${answered(tickets)}` : changed(article)}
          />
        )}
      </HealthList>
      <HealthList
        id="twins"
        title={i18n.t('healthPage.twins')}
        list={report.twins}
        text={i18n.t('healthPage.twinsText')}
      >
        {(group) => (
          <li key={`${group.kind} ${group.articles[0]?.id ?? ''}`} className="health-group">
            <span className="gap-facts">{twinWord(group)}</span>
            <ul>
              {group.articles.map((article) => (
                <Line places={told} key={article.id} article={article} facts={changed(article)} />
              ))}
            </ul>
          </li>
        )}
      </HealthList>
      <HealthList
        id="broken"
        title={i18n.t('healthPage.broken')}
        list={report.broken}
        text={`${i18n.t('healthPage.brokenText')}${unknown}`}
      >
        {({ article, href }) => (
          <Line
            places={told}
            key={`${article.id} ${href}`}
            article={article}
            facts={i18n.t('healthPage.leadsTo', { address: href })}
          />
        )}
      </HealthList>
      <HealthList id="form" title={i18n.t('healthPage.form')} list={report.form}>
        {({ article, faults }) => (
          <Line places={told} key={article.id} article={article} facts={listWords(faults.map(faultWord))} />
        )}
      </HealthList>
    </div>
  )
}

interface LineProps {
  readonly article: ArticleBrief
  readonly facts: string
  readonly places: ReadonlyMap<string, string>
}

function Line({ article, facts, places }: LineProps) {
  const place = places.get(article.sourceId)
  return (
    <li className="health-line">
      <PageLink href={article.url}>{article.title}</PageLink>
      {place !== undefined && <span className="health-place">{place}</span>}
      <span className="gap-facts">{facts}</span>
    </li>
  )
}

function twinWord({ kind, more }: TwinGroup): string {
  const word = i18n.t(`healthTwin.${camel(kind)}`)
  return more > 0 ? `${word}, ${i18n.t('healthPage.moreInGroup', { count: numberWords(more) })}` : word
}

function faultWord(fault: FormFault): string {
  return i18n.t(`healthFault.${camel(fault)}`)
}
