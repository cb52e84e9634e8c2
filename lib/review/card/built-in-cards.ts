import analyst from '@/assets/cards/analyst.json'
import associate from '@/assets/cards/associate.json'
import engineer from '@/assets/cards/engineer.json'
import specialist from '@/assets/cards/specialist.json'
import technicalSpecialist from '@/assets/cards/technical-specialist.json'
import { scorecard, type Scorecard } from './card'

let made: readonly Scorecard[] | null = null

/**
 * The cards that come with Deskhand, one for each role and with its id. Weights are those of the field guide, §1: what cannot
 * be rated on one ticket is left out and its weight spread over the rest in proportion, as whole numbers that make 100; the
 * critical category of the specialist, which the guide gives no weight, has that of the associate. The dimensions of the
 * three senior roles weigh the same, as the guide names no weights. They are made and checked when first asked for.
 */
export function builtInCards(): readonly Scorecard[] {
  made ??= [associate, specialist, technicalSpecialist, analyst, engineer].map((card) =>
    scorecard.parse(card),
  )
  return made
}
