import { i18n } from '@/components/i18n'
import type { NewCriterion } from '@/lib/rubric/new-criterion'
import type { Pack } from '@/lib/rubric/pack'
import { STAGES } from '../ui/stage-words'

/** A criterion that says nothing yet, in the first group of a pack. */
export function emptyCriterion(pack: Pack): NewCriterion {
  return {
    title: '',
    why: '',
    fix: '',
    group: pack.groups[0]?.id ?? '',
    weight: 2,
    critical: false,
    stages: STAGES,
    looked: { kind: 'signals', signals: [], match: 'all' },
    where: { by: 'anybody', visibility: 'both', times: 1 },
  }
}

/** The texts that were left empty filled in, so that the criterion can be added. */
export function withDefaults(wanted: NewCriterion): NewCriterion {
  return {
    ...wanted,
    why: wanted.why.trim() || i18n.t('newCriterion.whyDefault'),
    fix: wanted.fix.trim() || i18n.t('newCriterion.fixDefault'),
  }
}
