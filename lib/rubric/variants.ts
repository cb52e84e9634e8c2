import type { PackVariant } from './pack-variant'
import hygieneAssociate from '@/assets/packs/variants/hygiene-associate.json'
import hygieneSpecialist from '@/assets/packs/variants/hygiene-specialist.json'
import hygieneTechnicalSpecialist from '@/assets/packs/variants/hygiene-technical-specialist.json'
import hygieneAnalyst from '@/assets/packs/variants/hygiene-analyst.json'
import hygieneEngineer from '@/assets/packs/variants/hygiene-engineer.json'
import hygieneRegulated from '@/assets/packs/variants/hygiene-regulated.json'
import hygieneInternalIt from '@/assets/packs/variants/hygiene-internal-it.json'
import escalationAssociate from '@/assets/packs/variants/escalation-associate.json'
import escalationSpecialist from '@/assets/packs/variants/escalation-specialist.json'
import escalationTechnicalSpecialist from '@/assets/packs/variants/escalation-technical-specialist.json'
import escalationAnalyst from '@/assets/packs/variants/escalation-analyst.json'
import escalationEngineer from '@/assets/packs/variants/escalation-engineer.json'
import escalationRegulated from '@/assets/packs/variants/escalation-regulated.json'
import escalationInternalIt from '@/assets/packs/variants/escalation-internal-it.json'

/** The variants of the built-in rubrics as their files say them, by id; checked by a test. */
export const VARIANTS: ReadonlyMap<string, PackVariant> = new Map(
  [
    hygieneAssociate,
    hygieneSpecialist,
    hygieneTechnicalSpecialist,
    hygieneAnalyst,
    hygieneEngineer,
    hygieneRegulated,
    hygieneInternalIt,
    escalationAssociate,
    escalationSpecialist,
    escalationTechnicalSpecialist,
    escalationAnalyst,
    escalationEngineer,
    escalationRegulated,
    escalationInternalIt,
  ].map((variant) => [variant.id, variant as PackVariant]),
)
