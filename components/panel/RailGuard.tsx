import { ShieldAlert } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { numberWords } from '../ui/number-words'
import { RailButton } from './RailButton'

/** How much there is to look at before the public reply is sent; nothing where there is nothing. */
export function RailGuard({ count, onOpen }: { readonly count: number; readonly onOpen: () => void }) {
  if (count === 0) return null
  return (
    <RailButton label={i18n.t('rail.guard', count)} onPress={onOpen}>
      <span className="rail-due badge-warn" data-rail-guard={count}>
        <ShieldAlert size={16} aria-hidden />
        <span className="rail-due-time">{numberWords(count)}</span>
        <span className="rail-due-word">{i18n.t('rail.guardWord')}</span>
      </span>
    </RailButton>
  )
}
