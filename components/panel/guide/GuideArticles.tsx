import { BookOpen, CornerDownLeft } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { Suggestion } from '@/lib/knowledge/article'
import type { GuidePlaybook } from '@/lib/checklist/guide'
import { Action } from '../../ui/Action'
import { PageLink } from '../../ui/PageLink'
import { InsertDialog } from '../InsertDialog'
import { InsertReport } from '../InsertReport'
import { articleOf } from '../insertable'
import { StrengthMark } from '../StrengthMark'
import { useInsert } from '../use-insert'
import { articlesId } from './guide-context'
import { useGuideArticles } from './use-guide-articles'
import './GuideArticles.css'

export interface GuideArticlesProps {
  readonly playbook: GuidePlaybook
  /** Whether they can be seen: they are looked for then. */
  readonly active: boolean
}

/** Articles to try, looked for with the playbook's words and the ticket's. */
export function GuideArticles({ playbook, active }: GuideArticlesProps) {
  const { state, again } = useGuideArticles(playbook.id, active && playbook.hasArticles)
  if (!playbook.hasArticles) return null
  return (
    <section
      className="guide-articles"
      data-guide-articles={typeof state === 'string' ? state : state.length}
    >
      <h4 id={articlesId(playbook.id)} className="guide-part-title" tabIndex={-1}>
        <BookOpen size={13} aria-hidden />
        {i18n.t('guide.articles')}
      </h4>
      {state === 'waiting' && <p className="guide-quiet">{i18n.t('assist.searching')}</p>}
      {state === 'failed' && (
        <div className="guide-quiet" role="status">
          <p>{i18n.t('guide.articlesFailed')}</p>
          <Action onPress={again}>{i18n.t('action.again')}</Action>
        </div>
      )}
      {typeof state !== 'string' && state.length === 0 && (
        <p className="guide-quiet">{i18n.t('guide.noArticles')}</p>
      )}
      {typeof state !== 'string' && state.length > 0 && (
        <ul className="guide-articles-list">
          {state.map((article) => (
            <ArticleRow key={article.articleId} article={article} />
          ))}
        </ul>
      )}
    </section>
  )
}

function ArticleRow({ article }: { readonly article: Suggestion }) {
  const insert = useInsert()
  const { title, url, strength } = article
  return (
    <li className="guide-article" data-guide-article={article.articleId} data-strength={strength}>
      <div className="guide-article-row">
        <span className="guide-article-words">
          <PageLink href={url}>{title}</PageLink>
          <StrengthMark strength={strength} />
        </span>
        <Action
          icon={<CornerDownLeft size={13} aria-hidden />}
          label={i18n.t('fix.about', { step: i18n.t('guide.insertArticle'), title })}
          busy={insert.busy}
          onPress={() => insert.insert(articleOf(article))}
        >
          {i18n.t('guide.insertArticle')}
        </Action>
      </div>
      <InsertReport insert={insert} />
      <InsertDialog insert={insert} />
    </li>
  )
}
