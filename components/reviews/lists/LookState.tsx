import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'
import { Fault } from '../../ui/Fault'
import { Progress } from '../../ui/Progress'
import { useNow } from '../../ui/use-now'
import { failedLookLine, lookingLine } from './list-words'
import type { Look } from './use-look'

/** How looking for tickets stands, where it is under way or has failed. */
export function LookState({ look, site }: { readonly look: Look; readonly site: string }) {
  const now = useNow()
  const { state, trouble } = look
  return (
    <>
      {state?.phase === 'looking' && (
        <div className="part-stack part-close" data-look="looking">
          <p>{lookingLine(state, now)}</p>
          <Progress label={i18n.t('reviewLists.look.progress')} done={state.found} total={state.of} />
          <div>
            <Action onPress={() => void look.stop()}>{i18n.t('reviewLists.look.stop')}</Action>
          </div>
        </div>
      )}
      <Fault>
        {state?.phase === 'failed'
          ? failedLookLine(state, now)
          : trouble && i18n.t(TROUBLE[trouble], { site })}
      </Fault>
    </>
  )
}

const TROUBLE = {
  'no-page': 'reviewLists.trouble.noPage',
  interrupted: 'reviewLists.trouble.interrupted',
  unanswered: 'reviewLists.trouble.unanswered',
} as const
