import { Bug, History, Lock, Store, UserRoundCheck } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { Suggestion } from '@/lib/knowledge/article'
import { staleBefore } from '@/lib/knowledge/stale'
import { Badge } from '../ui/Badge'
import { agoWords, fullMomentWords } from '../ui/time-words'
import { useNow } from '../ui/use-now'
import { useTicket } from './ticket-context'
import './ArticleFacts.css'

/** What to know about an article before using it: whether it is a known issue, who may open it, how old it is, and for which version. */
export function ArticleFacts({ suggestion }: { readonly suggestion: Suggestion }) {
  const now = useNow()
  const { view } = useTicket()
  const { audience, updatedAt, brand, knownIssue, outdated } = suggestion
  const old = Date.parse(updatedAt) < staleBefore(now, view.staleMonths)
  return (
    <span className="article-facts">
      {knownIssue && (
        <Badge tone="accent" icon={<Bug size={11} aria-hidden />} title={i18n.t('assist.knownIssueHint')}>
          {i18n.t('assist.knownIssue')}
        </Badge>
      )}
      {audience === 'internal' && (
        <Badge tone="warn" icon={<Lock size={11} aria-hidden />} title={i18n.t('assist.internalHint')}>
          {i18n.t('assist.internal')}
        </Badge>
      )}
      {audience === 'signed-in' && (
        <Badge
          tone="neutral"
          icon={<UserRoundCheck size={11} aria-hidden />}
          title={i18n.t('assist.signedInHint')}
        >
          {i18n.t('assist.signedIn')}
        </Badge>
      )}
      {brand !== undefined && (
        <Badge tone="warn" icon={<Store size={11} aria-hidden />} title={i18n.t('assist.brandHint')}>
          {i18n.t('assist.brand', { brand })}
        </Badge>
      )}
      <span className="article-age" data-old={old} title={fullMomentWords(updatedAt)}>
        {old && <History size={12} aria-hidden />}
        {i18n.t(old ? 'assist.old' : 'assist.updated', { age: agoWords(updatedAt, now) })}
      </span>
      {outdated && (
        <Badge
          tone="warn"
          icon={<History size={11} aria-hidden />}
          title={i18n.t('assist.outdated', outdated)}
        >
          {i18n.t('assist.outdated', outdated)}
        </Badge>
      )}
    </span>
  )
}
