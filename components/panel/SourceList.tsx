import { i18n } from '@/components/i18n'
import type { SourceStatus } from '@/lib/messaging/view'
import { SourceLine } from './SourceLine'

/** All knowledge sources, or what it means that there is none. */
export function SourceList({ sources }: { readonly sources: readonly SourceStatus[] }) {
  if (sources.length === 0) return <p className="section-aside">{i18n.t('knowledge.noneText')}</p>
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  )
}
