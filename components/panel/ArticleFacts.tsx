import { History, Lock, Store, UserRoundCheck } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { Suggestion } from '@/lib/knowledge/article'
import { Badge } from '../ui/Badge'
import { agoWords, fullMomentWords } from '../ui/time-words'
import { useNow } from '../ui/use-now'
import './ArticleFacts.css'

/** An article older than this is marked as old; in ms. */
const OLD = 365 * 24 * 60 * 60_000

/** What to know about an article before using it: who may open it and how old it is. */
export function ArticleFacts({ suggestion }: { readonly suggestion: Suggestion }) {
  const now = useNow()
  const { audience, updatedAt, brand } = suggestion
  const old = now - Date.parse(updatedAt) > OLD
  return (
    <span className="article-facts">
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
    </span>
  )
}
