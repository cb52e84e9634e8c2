import { i18n } from '@/components/i18n'
import { Section } from '../options/Section'
import { Articles } from './Articles'
import { CountedTickets } from './CountedTickets'
import { FileActions } from './FileActions'
import { Figures } from './Figures'
import { NextStepsView } from './NextStepsView'
import { SkillMap } from './SkillMap'
import { StageView } from './StageView'
import { StartForm } from './StartForm'
import type { ShownRamp } from './use-ramp'

/** Everything on the page; on the first day the question when it began comes before it. */
export function RampParts({ shown }: { readonly shown: ShownRamp }) {
  const { ramp, kept } = shown
  const current = ramp.stretch?.stage ?? '30-days'
  return (
    <div className="ramp-parts" data-ramp-tickets={ramp.measures.tickets.value ?? 0}>
      <StartForm key={kept.person.start ?? ''} shown={shown} />
      {kept.person.start !== null && (
        <>
          <Figures shown={shown} />
          <NextStepsView shown={shown} />
        </>
      )}
      <Section title={i18n.t('ramp.goals')} text={i18n.t('ramp.goalsText')}>
        {ramp.stages.map((stage) => (
          <StageView key={stage.id} stage={stage} shown={shown} isCurrent={stage.id === current} />
        ))}
      </Section>
      <SkillMap shown={shown} />
      <Articles shown={shown} />
      <CountedTickets shown={shown} />
      <FileActions shown={shown} />
    </div>
  )
}
