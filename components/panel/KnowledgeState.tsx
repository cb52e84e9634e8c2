import { LibraryBig } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { SourceStatus } from '@/lib/messaging/view'
import { Message } from '../ui/Message'
import { SourceList } from './SourceList'
import './KnowledgeState.css'

/** How the knowledge base stands, where that is worth a word: nothing there yet, being read, or failed. */
export function KnowledgeState({ sources }: { readonly sources: readonly SourceStatus[] }) {
  const enabled = sources.filter((source) => source.enabled)
  if (enabled.length === 0)
    return (
      <Message icon={<LibraryBig size={18} />} title={i18n.t('knowledge.none')}>
        {i18n.t('knowledge.noneText')}
      </Message>
    )
  const unfinished = enabled.filter((source) => source.phase !== 'done')
  if (enabled.every((source) => source.articles === 0 && source.host?.asks !== 'instead'))
    return (
      <Message icon={<LibraryBig size={18} />} title={i18n.t('knowledge.empty')}>
        {i18n.t('knowledge.emptyText')}
        <SourceList sources={enabled} />
      </Message>
    )
  if (unfinished.length === 0) return null
  return (
    <div className="knowledge-state">
      <SourceList sources={unfinished} />
    </div>
  )
}
