import { ThumbsDown, ThumbsUp } from 'lucide-react'
import { useContext } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { i18n } from '@/components/i18n'
import type { Suggestion } from '@/lib/knowledge/article'
import { ask } from '../desk'
import { useAnnounce } from '../ui/Announcer'
import { camel } from '../ui/camel'
import { GoneArticle } from './gone-article'
import './ArticleVerdict.css'

type Said = NonNullable<Suggestion['said']>

/** What the person says of a suggested article: similar tickets are told by it. Pressed again, it is taken back. */
export function ArticleVerdict({ suggestion }: { readonly suggestion: Suggestion }) {
  const announce = useAnnounce()
  const showGone = useContext(GoneArticle)
  const { articleId, title, said } = suggestion
  const tell = async (how: Said | null) => {
    const answer = await ask('panel/tell-article', { articleId, how })
    const kept = answer.ok && answer.value.ok
    if (answer.ok && !answer.value.ok && answer.value.reason === 'gone') return showGone?.(title)
    announce(
      kept
        ? i18n.t(how === null ? 'assist.said.back' : `assist.said.${camel(how)}`)
        : i18n.t('assist.said.failed'),
    )
  }
  const button = (how: Said, Icon: typeof ThumbsUp) => (
    <ToggleButton
      className="action action-plain article-verdict"
      isSelected={said === how}
      onChange={(on) => void tell(on ? how : null)}
      aria-label={i18n.t(`assist.say.${camel(how)}For`, { title })}
    >
      <Icon size={13} aria-hidden />
      {i18n.t(`assist.say.${camel(how)}`)}
    </ToggleButton>
  )
  return (
    <>
      {button('solved', ThumbsUp)}
      {button('not-this', ThumbsDown)}
    </>
  )
}
