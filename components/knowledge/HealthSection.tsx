import { Download, LibraryBig } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { Section } from '../options/Section'
import { useSources } from '../options/use-sources'
import { Action } from '../ui/Action'
import { Fault } from '../ui/Fault'
import { Message } from '../ui/Message'
import { NumberBox } from '../ui/NumberBox'
import { numberWords } from '../ui/number-words'
import { saveFile } from '../ui/save-file'
import { sourcePlace } from '../ui/source-words'
import { HealthLists } from './HealthLists'
import { healthTable } from './knowledge-tables'
import { useAnswer } from '../ui/use-answer'

export interface HealthSectionProps {
  readonly staleMonths: number
  readonly onStaleMonths: (months: number) => void
}

/** How the articles there are stand. */
export function HealthSection({ staleMonths, onStaleMonths }: HealthSectionProps) {
  const { value, failed, again } = useAnswer('knowledge/health', '{}', ['knowledge', 'settings'])
  const { sources } = useSources()
  const places: ReadonlyMap<string, string> = new Map(
    sources?.map((source) => [source.id, sourcePlace(source)]),
  )
  const text =
    value === null || value.articles === 0
      ? i18n.t('healthPage.noneText')
      : i18n.t('healthPage.text', {
          count: numberWords(value.articles),
          tickets: numberWords(value.answeredTickets),
        })
  return (
    <Section title={i18n.t('healthPage.title')} text={text}>
      {failed && <Fault onAgain={again}>{i18n.t('knowledgePage.unanswered')}</Fault>}
      {value === null && !failed && <p role="status">{i18n.t('healthPage.working')}</p>}
      {value?.articles === 0 && <Message icon={<LibraryBig size={18} />} title={i18n.t('healthPage.none')} />}
      {value !== null && value.articles > 0 && (
        <div className="health" data-health={value.articles}>
          <NumberBox
            label={i18n.t('healthPage.months')}
            value={staleMonths}
            least={1}
            most={120}
            onChange={onStaleMonths}
          />
          <HealthLists report={value} staleMonths={staleMonths} places={places} />
          <div className="knowledge-actions">
            <Action
              icon={<Download size={13} aria-hidden />}
              onPress={() => saveFile('knowledge-health.csv', healthTable(value, places), 'text/csv')}
            >
              {i18n.t('knowledgePage.saveCsv')}
            </Action>
          </div>
        </div>
      )}
    </Section>
  )
}
