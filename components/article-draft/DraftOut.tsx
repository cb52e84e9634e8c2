import { Copy } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { toConfluence } from '@/lib/document/confluence'
import { toHtml } from '@/lib/document/html'
import { toMarkdown } from '@/lib/document/markdown'
import type { MaskedDocument } from '@/lib/document/mask-document'
import type { ArticleDraft } from '@/lib/knowledge/draft/draft'
import { newArticlePage } from '@/lib/knowledge/draft/new-article-page'
import { ask } from '../desk'
import { copyText } from '../panel/copy-text'
import { Action } from '../ui/Action'
import { ActionLink } from '../ui/ActionLink'
import { useAnnounce } from '../ui/Announcer'
import { PickOne } from '../ui/PickOne'
import { ARTICLE_FORMATS, articleFormatWord, type ArticleFormat } from './draft-words'

const WRITE: Readonly<Record<ArticleFormat, (document: MaskedDocument) => string>> = {
  html: (document) => toHtml(document, 2),
  markdown: (document) => toMarkdown(document, true),
  confluence: toConfluence,
}

export interface DraftOutProps {
  readonly ticket: ArticleDraft['ticket']
  readonly document: MaskedDocument
  readonly nearby: string | null
}

/** The ways out: copied in one of the formats, and the host's page for a new article. */
export function DraftOut({ ticket, document, nearby }: DraftOutProps) {
  const announce = useAnnounce()
  const [format, setFormat] = useState<ArticleFormat>(ticket.host === 'zendesk' ? 'html' : 'confluence')
  const [report, setReport] = useState<'articleCopied' | 'titleCopied' | 'refused' | null>(null)
  const page = newArticlePage(ticket, document.title, nearby)
  const written = WRITE[format](document)
  const copy = async (what: 'articleCopied' | 'titleCopied') => {
    // HTML is pasted as what it shows, and as its source where only text is taken.
    const html = what === 'articleCopied' && format === 'html' ? written : undefined
    const copied = await copyText(what === 'articleCopied' ? written : document.title, html)
    const next = copied ? what : 'refused'
    setReport(next)
    // Nothing is told where it could not be counted: the draft is what matters here.
    if (next === 'articleCopied') void ask('ramp/drafted', { ticket: nameOf(ticket) })
    announce(sentence(next))
  }
  return (
    <div className="draft-out">
      <PickOne
        label={i18n.t('articleDraft.format')}
        value={format}
        options={ARTICLE_FORMATS.map((value) => ({ value, name: articleFormatWord(value) }))}
        onChange={setFormat}
      />
      <div className="draft-out-actions">
        <Action kind="main" icon={<Copy size={13} aria-hidden />} onPress={() => void copy('articleCopied')}>
          {i18n.t('articleDraft.copy')}
        </Action>
        <Action icon={<Copy size={13} aria-hidden />} onPress={() => void copy('titleCopied')}>
          {i18n.t('articleDraft.copyTitle')}
        </Action>
        {page !== null && (
          <ActionLink href={page.url} mark="data-draft-page">
            {i18n.t(page.kind === 'list' ? 'articleDraft.openList' : 'articleDraft.openEditor')}
          </ActionLink>
        )}
      </div>
      {page !== null && (
        <p className="article-draft-note">
          {i18n.t(page.kind === 'list' ? 'articleDraft.openListHelp' : 'articleDraft.openEditorHelp')}
        </p>
      )}
      {report !== null && (
        <p className="draft-out-report" data-draft-report={report}>
          {sentence(report)}
        </p>
      )}
      <details className="draft-written" open={report === 'refused' || undefined}>
        <summary>{i18n.t('articleDraft.written')}</summary>
        <textarea
          className="field-box draft-written-text"
          aria-label={i18n.t('articleDraft.written')}
          readOnly
          value={written}
        />
      </details>
    </div>
  )
}

function nameOf({ host, site, key }: ArticleDraft['ticket']) {
  return { host, site, key }
}

function sentence(report: 'articleCopied' | 'titleCopied' | 'refused'): string {
  if (report === 'refused') return i18n.t('articleDraft.copyRefused')
  return i18n.t(report === 'articleCopied' ? 'articleDraft.copied' : 'articleDraft.titleCopied')
}
