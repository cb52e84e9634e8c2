import { i18n } from '@/components/i18n'
import { ON_DEMAND_FROM, PRACTISED_HYGIENE, SHORT_FROM } from '@/lib/checklist/mastery'
import { Section } from '../options/Section'
import { numberWords } from '../ui/number-words'
import { medianWords, skillWord } from './ramp-words'
import type { ShownRamp } from './use-ramp'

/** Every topic, and how well it is known as far as tickets show it. */
export function SkillMap({ shown: { ramp, topicName } }: { readonly shown: ShownRamp }) {
  return (
    <Section
      title={i18n.t('ramp.skills.title')}
      text={i18n.t('ramp.skills.text', {
        practised: SHORT_FROM,
        mastered: ON_DEMAND_FROM,
        hygiene: PRACTISED_HYGIENE,
      })}
    >
      <div className="ramp-table-place">
        <table className="ramp-table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('ramp.skills.topic')}</th>
              <th scope="col">{i18n.t('ramp.skills.standing')}</th>
              <th scope="col">{i18n.t('ramp.skills.tickets')}</th>
              <th scope="col">{i18n.t('ramp.skills.hygiene')}</th>
              <th scope="col">{i18n.t('ramp.skills.practice')}</th>
            </tr>
          </thead>
          <tbody>
            {ramp.skills.map(({ topic, skill, tickets, hygiene, practice }) => (
              <tr key={topic} data-topic={topic} data-skill={skill}>
                <th scope="row">{topicName(topic)}</th>
                <td>
                  <span className="ramp-skill">{skillWord(skill)}</span>
                </td>
                <td>{numberWords(tickets)}</td>
                <td>{tickets === 0 ? '–' : medianWords(hygiene)}</td>
                <td>{numberWords(practice)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
