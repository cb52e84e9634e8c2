import { CornerDownLeft, Text } from 'lucide-react'
import { Toolbar } from 'react-aria-components/Toolbar'
import { i18n } from '@/components/i18n'
import type { Suggestion } from '@/lib/knowledge/article'
import { Action } from '../ui/Action'
import { ActionLink } from '../ui/ActionLink'
import { MoreMenu } from '../ui/MoreMenu'
import { ArticleFacts } from './ArticleFacts'
import { ArticleVerdict } from './ArticleVerdict'
import { InsertDialog } from './InsertDialog'
import { InsertReport } from './InsertReport'
import { PastTickets } from './PastTickets'
import { StrengthMark } from './StrengthMark'
import { articleTextOf, linkOf } from './insertable'
import { useInsert } from './use-insert'
import './SuggestionCard.css'

export interface SuggestionCardProps {
  readonly suggestion: Suggestion
  readonly found: boolean
}

/** One article: what it is, why it is here, and what can be done with it. */
export function SuggestionCard({ suggestion, found }: SuggestionCardProps) {
  const insert = useInsert()
  const { title, snippet, why, strength, url } = suggestion
  // Articles of files may have no address: then there is only their text.
  const link = url === '' ? null : linkOf(suggestion)
  const text = articleTextOf(suggestion)
  const quote = snippet === '' ? null : articleTextOf(suggestion, 'quote')
  const rare = [
    ...(link ? [{ name: i18n.t('action.copyLink'), act: () => insert.copy(link) }] : []),
    { name: i18n.t('action.copyText'), act: () => insert.copy(text) },
    ...(quote ? [{ name: i18n.t('action.insertQuote'), act: () => insert.insert(quote) }] : []),
  ]
  const marks = found
    ? { 'data-found': '' }
    : { 'data-suggestion': '', 'data-strength': strength, 'data-said': suggestion.said ?? '' }
  return (
    <article className="card" aria-label={title} {...marks}>
      <div className="card-top">
        {/* How sure a match is, is known for tickets only. */}
        {!found && <StrengthMark strength={strength} />}
        <ArticleFacts suggestion={suggestion} />
      </div>
      <h3 className="card-title" data-suggestion-title="">
        {title}
      </h3>
      {snippet !== '' && <p className="card-snippet">{snippet}</p>}
      {why.length > 0 && (
        <p className="card-why">
          <span className="card-why-label">{i18n.t('assist.why')}</span>
          {why.map((word) => (
            <span key={word} className="card-word" data-why="">
              {word}
            </span>
          ))}
        </p>
      )}
      <PastTickets past={suggestion.past} />
      <Toolbar className="card-actions" aria-label={title}>
        {link && (
          <Action
            onPress={() => insert.insert(link)}
            busy={insert.busy}
            icon={<CornerDownLeft size={13} aria-hidden />}
          >
            {i18n.t('action.insertLink')}
          </Action>
        )}
        <Action
          kind={link ? 'plain' : 'normal'}
          onPress={() => insert.insert(text)}
          busy={insert.busy}
          icon={<Text size={13} aria-hidden />}
        >
          {i18n.t('action.insertAsText')}
        </Action>
        {link && (
          <ActionLink kind="plain" href={url} label={i18n.t('action.openArticle', { title })}>
            {i18n.t('action.open')}
          </ActionLink>
        )}
        <MoreMenu about={title} choices={rare} />
        {!found && <ArticleVerdict suggestion={suggestion} />}
      </Toolbar>
      <InsertReport insert={insert} />
      <InsertDialog insert={insert} />
    </article>
  )
}
