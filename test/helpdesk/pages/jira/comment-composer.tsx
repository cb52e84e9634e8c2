import { useState } from 'react'
import { label } from '../labels'
import { ProseEditor } from './prose-editor'

/** The tabs in the order of the page: the note is the first. */
const TABS = ['internal', 'public'] as const

/** Where a comment is written: a placeholder until it is clicked, then tabs, ProseMirror and Save. */
export function CommentComposer() {
  const [isOpen, setOpen] = useState(false)
  const [tab, setTab] = useState<(typeof TABS)[number]>('public')
  const start = (kind: (typeof TABS)[number]) => {
    setTab(kind)
    setOpen(true)
  }
  return (
    <div className="composer" data-kind={isOpen ? tab : 'closed'} data-testid="issue.activity.comment">
      {isOpen ? (
        <>
          <div className="composer-tabs" role="tablist" id="comment-editor-container-tabs">
            {TABS.map((kind, index) => (
              <button
                key={kind}
                type="button"
                role="tab"
                id={`comment-editor-container-tabs-${index}`}
                aria-selected={tab === kind}
                onClick={() => setTab(kind)}
              >
                {kind === 'internal' ? label('addInternalNote') : label('replyToCustomer')}
              </button>
            ))}
          </div>
          <ProseEditor name={label('composer')} />
          <Buttons onCancel={() => setOpen(false)} />
        </>
      ) : (
        <div className="placeholder">
          <button
            type="button"
            className="placeholder-text"
            data-testid="canned-comments.common.ui.comment-text-area-placeholder.textarea"
            onClick={() => start('public')}
          >
            {label('addInternalNote')} / {label('replyToCustomer')}
          </button>
          <span>
            <button type="button" onClick={() => start('internal')}>
              {label('addInternalNote')}
            </button>
            <button type="button" onClick={() => start('public')}>
              {label('replyToCustomer')}
            </button>
          </span>
        </div>
      )}
    </div>
  )
}

/** How often Save was pressed stands on `html[data-submitted]`. */
function Buttons({ onCancel }: { onCancel: () => void }) {
  const [isSaved, setSaved] = useState(false)
  const save = () => {
    const root = document.documentElement
    root.dataset['submitted'] = String(Number(root.dataset['submitted'] ?? 0) + 1)
    setSaved(true)
  }
  return (
    <div className="composer-buttons">
      <button type="button" className="save" data-testid="comment-save-button" onClick={save}>
        {label('save')}
      </button>
      <button type="button" className="plain" data-testid="comment-cancel-button" onClick={onCancel}>
        {label('cancel')}
      </button>
      <span className="quiet" aria-live="polite">
        {isSaved && 'Saved. The demo helpdesk keeps nothing.'}
      </span>
    </div>
  )
}
