import { useState } from 'react'
import { Icon } from '../icon'
import { label } from '../labels'

/** The bar at the foot of the window. How often Submit was pressed stands on `html[data-submitted]`. */
export function SubmitBar({ status }: { status: string }) {
  const [isSent, setSent] = useState(false)
  const submit = () => {
    const root = document.documentElement
    root.dataset['submitted'] = String(Number(root.dataset['submitted'] ?? 0) + 1)
    setSent(true)
  }
  return (
    <div className="submit-bar">
      <button type="button" className="macro">
        <Icon name="bolt" size={16} />
        Apply macro
      </button>
      <span className="submit-space" aria-live="polite">
        {isSent && 'Submitted. The demo helpdesk keeps nothing.'}
      </span>
      <span className="stay">Stay on ticket</span>
      <span className="submit">
        <button type="button" data-test-id="submit_button-button" onClick={submit}>
          {label('submit')} <b>{status === 'new' ? 'open' : status}</b>
        </button>
        <button type="button" data-test-id="submit_button-menu-button" aria-label="…">
          <Icon name="down" size={16} />
        </button>
      </span>
    </div>
  )
}
