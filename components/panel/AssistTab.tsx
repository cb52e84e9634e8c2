import { SearchX } from 'lucide-react'
import { useRef, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { ReadyView } from '@/lib/messaging/view'
import type { ToneNote } from '@/lib/reply/tone/tone-note'
import { Message } from '../ui/Message'
import { AlikeValues } from './AlikeValues'
import { ArticleSearch } from './ArticleSearch'
import { DraftArticle } from './DraftArticle'
import { GoneArticle } from './gone-article'
import { GoneNote } from './GoneNote'
import { HostResults } from './HostResults'
import { KnowledgeState } from './KnowledgeState'
import { ReplyHelp } from './ReplyHelp'
import { SearchResults } from './SearchResults'
import { SuggestionList } from './SuggestionList'
import { ToneNotes } from './ToneNotes'
import { isAskable } from './use-host-search'
import { useResultKeys } from './use-result-keys'
import { useSearch } from './use-search'
import './AssistTab.css'

export interface AssistTabProps {
  readonly view: ReadyView
  readonly tone: readonly ToneNote[]
  readonly onPalette: () => void
}

/** Articles for the ticket on screen, or for the agent's own words, and help with writing. */
export function AssistTab({ view, tone, onPalette }: AssistTabProps) {
  const search = useSearch()
  const place = useRef<HTMLDivElement>(null)
  useResultKeys(place)
  const { suggestions, sources, ticket } = view
  const [gone, setGone] = useState<{ readonly title: string; readonly key: string } | null>(null)
  const known = sources.some(
    ({ enabled, articles, host }) => enabled && (articles > 0 || host?.asks === 'instead'),
  )
  const asked = sources.find(({ enabled, host }) => enabled && host && host.asks !== 'never')
  const isSearching = search.query.trim() !== ''
  // Where the helpdesk is asked, too, nothing is said to be missing before it has answered.
  const leavesToHost = asked && isAskable(search.query) && search.found?.suggestions.length === 0
  const waits = view.asked === 'asking'
  // Where nobody could be asked, nobody knows whether an article is missing.
  const unknown = waits || view.asked === 'failed'
  return (
    <div className="assist" ref={place}>
      <ArticleSearch search={search} sources={sources} />
      {gone?.key === ticket.key && (
        <GoneNote key={gone.title} title={gone.title} onClose={() => setGone(null)} />
      )}
      <GoneArticle value={(title) => setGone({ title, key: ticket.key })}>
        {isSearching && !leavesToHost && <SearchResults search={search} sources={sources} />}
        {isSearching && asked && <HostResults search={search} source={asked} />}
        <section hidden={isSearching} aria-labelledby="assist-heading">
          <h2 id="assist-heading" className="section-title">
            {i18n.t('assist.heading')}
          </h2>
          <p className="section-aside" role="status">
            {waits && i18n.t('assist.asking')}
          </p>
          {suggestions.length > 0 && <SuggestionList suggestions={suggestions} />}
          {suggestions.length === 0 && known && !waits && (
            <Message icon={<SearchX size={18} />} title={i18n.t(unknown ? 'assist.noAnswer' : 'assist.none')}>
              {i18n.t(unknown ? 'assist.noAnswerText' : 'assist.noneText')}
            </Message>
          )}
          {known &&
            !unknown &&
            suggestions.every(({ strength, said }) => strength !== 'strong' && said !== 'solved') && (
              <DraftArticle key={ticket.key} />
            )}
          <AlikeValues values={view.alike} />
          <KnowledgeState sources={sources} />
        </section>
      </GoneArticle>
      <ToneNotes notes={tone} />
      <ReplyHelp onPalette={onPalette} />
    </div>
  )
}
