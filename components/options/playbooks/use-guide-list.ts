import type { CallResponse } from '@/lib/messaging/protocol'
import { useAnswer, type Answer } from '../../ui/use-answer'

/** The playbooks, plans, rules and practice there are, kept fresh while any window changes them. */
export function useGuideList(): Answer<CallResponse<'playbooks/list'>> {
  return useAnswer('playbooks/list', '{}', ['playbooks', 'ramp'])
}
