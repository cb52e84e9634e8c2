import { Link } from 'react-aria-components/Link'
import { i18n } from '@/components/i18n'
import { Section } from '../../options/Section'
import { Fault } from '../../ui/Fault'
import { useAnswer } from '../../ui/use-answer'
import { ConflictSection } from './ConflictSection'
import { EraseSection } from './EraseSection'
import { ImportSection } from './ImportSection'
import { SaveSection } from './SaveSection'
import './Files.css'

/** Reviews to and from files, and how long they are kept. */
export function Files() {
  const { value: standing, failed, again } = useAnswer('review-files/standing', '{}', ['reviews'])
  return (
    <div>
      <Fault onAgain={again}>{failed ? i18n.t('reviewFiles.unanswered') : null}</Fault>
      {standing === null && !failed && <p className="files-looking">{i18n.t('reviewFiles.looking')}</p>}
      {standing !== null && <SaveSection standing={standing} onSaved={again} />}
      <ImportSection onTaken={again} />
      <ConflictSection />
      {standing !== null && (
        <Section
          title={i18n.t('reviewFiles.keepTitle')}
          text={
            standing.keepMonths === null
              ? i18n.t('reviewFiles.keepAlways')
              : i18n.t('reviewFiles.keepMonths', { months: standing.keepMonths })
          }
        >
          <p>
            <Link className="link" href="options.html#reviewing">
              {i18n.t('reviewFiles.keepChange')}
            </Link>
          </p>
        </Section>
      )}
      {standing !== null && <EraseSection standing={standing} onErased={again} />}
    </div>
  )
}
