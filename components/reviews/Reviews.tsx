import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { i18n } from '@/components/i18n'
import { useSettings } from '../options/use-settings'
import '../options/Rows.css'
import './parts.css'
import { Announcer } from '../ui/Announcer'
import { BackLink } from '../ui/BackLink'
import { Mark } from '../ui/Mark'
import { useTheme } from '../ui/use-theme'
import { Calibration } from './calibration/Calibration'
import { Dashboard } from './dashboard/Dashboard'
import { Files } from './files/Files'
import { Lists } from './lists/Lists'
import { ReviewLog } from './log/ReviewLog'
import { usePart } from './use-part'
import './Reviews.css'

/** The parts of the page, in their order; their names stand in addresses (`reviews.html#lists`). */
const PARTS = {
  dashboard: Dashboard,
  lists: Lists,
  log: ReviewLog,
  calibration: Calibration,
  files: Files,
} as const
type PartId = keyof typeof PARTS
const PART_IDS = Object.keys(PARTS) as [PartId, ...PartId[]]

/** A page on its own: what reviews show, and everything that is done with them outside a ticket. */
export function Reviews() {
  return (
    <Announcer>
      <ReviewsPage />
    </Announcer>
  )
}

function ReviewsPage() {
  const { opened } = useSettings()
  const theme = opened?.value.theme ?? 'host'
  useTheme(theme === 'host' ? null : theme)
  const [part, setPart] = usePart(PART_IDS)
  return (
    <div className="reviews">
      <header className="reviews-head">
        <Mark size={32} />
        <div className="reviews-words">
          <h1 className="reviews-title">{i18n.t('reviews.title')}</h1>
          <p className="reviews-lead">{i18n.t('reviews.lead')}</p>
        </div>
        <BackLink href="options.html#reviewing">{i18n.t('reviews.settings')}</BackLink>
      </header>
      <main>
        <Tabs
          className="reviews-tabs"
          selectedKey={part}
          onSelectionChange={(key) => {
            const next = PART_IDS.find((id) => id === key)
            if (next) setPart(next)
          }}
        >
          <TabList className="reviews-bar" aria-label={i18n.t('reviews.parts')}>
            {PART_IDS.map((id) => (
              <Tab key={id} id={id} className="reviews-tab">
                {i18n.t(`reviews.part.${id}`)}
              </Tab>
            ))}
          </TabList>
          {PART_IDS.map((id) => {
            const Part = PARTS[id]
            return (
              <TabPanel key={id} id={id} className="reviews-part">
                <Part />
              </TabPanel>
            )
          })}
        </Tabs>
      </main>
    </div>
  )
}
