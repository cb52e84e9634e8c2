import { useState } from 'react'
import { Avatar } from '../avatar'
import { Icon } from '../icon'
import { label } from '../labels'
import { shortMoment, wholeMoment } from '../moments'
import { useBatches } from '../use-batches'
import { AdfView } from './adf-view'
import type { Comment } from './answers'

/** How many replies of a thread are shown at first: the newest. */
const REPLIES = 2

interface ListProps {
  readonly comments: Comment[]
  readonly reporterId: string
}

/** The comments, the newest first, each with the replies of its thread below it. */
export function CommentList({ comments, reporterId }: ListProps) {
  const { shown, isLoading, showMore } = useBatches()
  const threads = comments.filter(({ parentId }) => parentId === undefined)
  return (
    <div data-testid="issue.activity.comments-list">
      {threads
        .toReversed()
        .slice(0, shown)
        .map((comment) => (
          <div key={comment.id}>
            <CommentItem comment={comment} isReporter={comment.author.accountId === reporterId} />
            <Replies
              comments={comments.filter(({ parentId }) => String(parentId) === comment.id)}
              reporterId={reporterId}
            />
          </div>
        ))}
      {threads.length > shown && (
        <button
          type="button"
          className="load-more"
          data-testid="issue.activity.common.component.load-more-button.loading-button"
          disabled={isLoading}
          onClick={showMore}
        >
          {isLoading ? label('loading') : `${label('showMore')} (${threads.length - shown})`}
        </button>
      )}
    </div>
  )
}

function Replies({ comments, reporterId }: ListProps) {
  const [isOpen, setOpen] = useState(false)
  if (comments.length === 0) return null
  const hidden = isOpen ? 0 : Math.max(0, comments.length - REPLIES)
  return (
    <div className="replies">
      {hidden > 0 && (
        <button
          type="button"
          className="load-more"
          data-testid="issue-view-activity-comment.comment-show-more-replies.show-more-button"
          onClick={() => setOpen(true)}
        >
          {label('moreReplies')} ({hidden})
        </button>
      )}
      {comments.slice(hidden).map((comment) => (
        <CommentItem
          key={comment.id}
          comment={comment}
          isReporter={comment.author.accountId === reporterId}
        />
      ))}
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
