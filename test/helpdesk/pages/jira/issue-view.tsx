import { useState } from 'react'
import { Avatar } from '../avatar'
import { Icon } from '../icon'
import { label } from '../labels'
import { shortMoment } from '../moments'
import { useLive } from '../live'
import { follow } from '../route'
import { AdfView } from './adf-view'
import { loadIssue, type IssueData } from './answers'
import { CommentComposer } from './comment-composer'
import { CommentList } from './comment-list'
import { DetailsColumn } from './details-column'
import { ProseEditor } from './prose-editor'
import { queueAddress, type Queue } from './queue'

/** One issue: text and comments at the left, details at the right. */
export function IssueView({ issueKey, queue }: { issueKey: string; queue: Queue }) {
  const { data, failed } = useLive(issueKey, loadIssue)
  if (!data) return <p className="not-here">{failed ? `${issueKey} cannot be shown.` : 'Loading…'}</p>
  const { issue, comments } = data
  return (
    <div className="issue" data-testid="issue.views.issue-details.issue-layout.issue-layout">
      <div className="issue-main">
        <nav className="crumbs" aria-label="Breadcrumbs">
          <a href={queueAddress(queue.id)} onClick={follow}>
            Acme Support
          </a>
          <span>/</span>
          <a
            href={`/browse/${issue.key}`}
            onClick={follow}
            data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"
          >
            {issue.key}
          </a>
        </nav>
        <h1 data-testid="issue.views.issue-base.foundation.summary.heading">{issue.fields.summary}</h1>
        <div className="issue-actions">
          <button type="button">
            <Icon name="clip" size={15} /> Attach
          </button>
          <button type="button">
            <Icon name="plus" size={15} /> Link work item
          </button>
        </div>
        <Description data={data} />
        <section aria-label={label('activity')}>
          <h2>{label('activity')}</h2>
          <CommentComposer />
          <CommentList comments={comments} reporterId={issue.fields.reporter.accountId} />
        </section>
      </div>
      <DetailsColumn data={data} />
    </div>
  )
}

/** The request's text; a click on it opens an editor, which has the same id as the comments' one. */
function Description({ data }: { data: IssueData }) {
  const [isEditing, setEditing] = useState(false)
  const { reporter, description, created } = data.issue.fields
  return (
    <section className="request" aria-label={label('description')}>
      <p className="raised">
        <Avatar name={reporter.displayName} size={24} />
        <span>
          <strong>{reporter.displayName}</strong> raised this request via Portal
        </span>
        <time dateTime={created}>{shortMoment(created)}</time>
      </p>
      <h2>{label('description')}</h2>
      <div data-testid="issue.views.field.rich-text.description">
        {isEditing ? (
          <>
            <ProseEditor name={label('description')} />
            <div className="composer-buttons">
              <button type="button" className="plain" onClick={() => setEditing(false)}>
                {label('cancel')}
              </button>
            </div>
          </>
        ) : description ? (
          <AdfView doc={description} />
        ) : (
          <p className="quiet">None</p>
        )}
      </div>
      {!isEditing && (
        <button type="button" className="edit" onClick={() => setEditing(true)}>
          Edit description
        </button>
      )}
    </section>
  )
}
