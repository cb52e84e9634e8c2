import { Eye, EyeOff } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { SessionStanding } from '@/lib/review/calibration/standing'
import { Badge } from '../../ui/Badge'

export interface StandingBadgesProps {
  readonly standing: SessionStanding
  /** How many must be in. */
  readonly reviewers: number
}

/** How many are in, and whether ratings are shown. */
export function StandingBadges({ standing, reviewers }: StandingBadgesProps) {
  const { shown } = standing
  return (
    <>
      <Badge tone={standing.awaited === 0 ? 'good' : 'neutral'}>
        {i18n.t('calibration.inOf', { count: standing.in.length, total: reviewers })}
      </Badge>
      {shown === null ? (
        <Badge tone="neutral" icon={<EyeOff size={12} aria-hidden />}>
          {i18n.t('calibration.shown.blind')}
        </Badge>
      ) : (
        <Badge tone={shown === 'opened' ? 'warn' : 'accent'} icon={<Eye size={12} aria-hidden />}>
          {i18n.t(shown === 'opened' ? 'calibration.shown.opened' : 'calibration.shown.allIn')}
        </Badge>
      )}
    </>
  )
}
