import { useState } from 'react'
import { Avatar } from '../avatar'
import { Icon } from '../icon'
import { label } from '../labels'
import { shortMoment, wholeMoment } from '../moments'
import { AdfView } from './adf-view'
import type { Comment } from './answers'

/** How many of the newest comments are shown at first, and how many more each time. */
const BATCH = 50

/** The comments, the newest first. */
export function CommentList({ comments, reporterId }: { comments: Comment[]; reporterId: string }) {
  const [shown, setShown] = useState(BATCH)
  const newest = comments.toReversed().slice(0, shown)
  return (
    <div data-testid="issue.activity.comments-list">
      {newest.map((comment) => (
        <CommentItem
          key={comment.id}
          comment={comment}
          isReporter={comment.author.accountId === reporterId}
        />
      ))}
      {comments.length > shown && (
        <button
          type="button"
          className="load-more"
          data-testid="issue.activity.common.component.load-more-button.loading-button"
          onClick={() => setShown(shown + BATCH)}
        >
          {label('showMore')} ({comments.length - shown})
        </button>
      )}
    </div>
  )
}

function CommentItem({ comment, isReporter }: { comment: Comment; isReporter: boolean }) {
  const { id, author, created, jsdPublic, body } = comment
  const part = `issue-comment-base.ui.comment.ak-comment.${id}`
  return (
    <article className="comment" data-internal={!jsdPublic} data-testid={`comment-base-item-${id}`}>
      <Avatar name={author.displayName} size={32} />
      <div className="comment-main">
        <header data-testid={`${part}-header`}>
          <strong>{author.displayName}</strong>
          {isReporter && <span className="role">Reporter</span>}
          <time dateTime={created} title={wholeMoment(created)}>
            {shortMoment(created)}
          </time>
          {!jsdPublic && (
            <span
              className="note-tag"
              data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to"
            >
              <Icon name="lock" size={13} /> Internal note
            </span>
          )}
        </header>
        <div data-testid={`${part}-body`}>
          <AdfView doc={body} />
        </div>
      </div>
    </article>
  )
}
