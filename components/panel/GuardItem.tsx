import { Check, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { GuardFinding } from '@/lib/reply/guard/finding'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import { ask } from '../desk'
import { Action } from '../ui/Action'
import { guardWords } from './guard-words'
import { InsertReport } from './InsertReport'
import { wordsInPlace } from './insertable'
import { QuoteButton } from './QuoteButton'
import { useInsert } from './use-insert'
import './Quote.css'

/** One thing to look at: the exact words, what can stand in their place, and that it is fine. */
export function GuardItem({ finding }: { readonly finding: GuardFinding }) {
  const insert = useInsert()
  const [notKept, setNotKept] = useState(false)
  const { kind, quote, mask, start, end } = finding
  const what = guardWords(finding)
  const callFine = async () => {
    const answer = await ask('panel/guard-fine', { kind, quote })
    setNotKept(!answer.ok || !answer.value.ok)
  }
  return (
    <div className="guard-item">
      <p className="guard-what">{what}</p>
      <QuoteButton evidence={{ messageId: DRAFT_ID, start, end, quote }} message={null} />
      <div className="guard-actions">
        {mask !== null && (
          <Action
            icon={<EyeOff size={13} aria-hidden />}
            label={
              kind === 'wrong-name'
                ? i18n.t('guard.use', { text: mask })
                : i18n.t('guard.maskAbout', { what, quote })
            }
            busy={insert.busy}
            onPress={() => insert.insert(wordsInPlace(quote, mask))}
          >
            {kind === 'wrong-name' ? i18n.t('guard.use', { text: mask }) : i18n.t('guard.mask')}
          </Action>
        )}
        <Action
          kind="plain"
          icon={<Check size={13} aria-hidden />}
          label={i18n.t('guard.fineAbout', { quote })}
          onPress={() => void callFine()}
        >
          {i18n.t('guard.fine')}
        </Action>
      </div>
      {notKept && (
        <p className="field-fault" role="alert">
          {i18n.t('guard.notKept')}
        </p>
      )}
      <InsertReport insert={insert} />
    </div>
  )
}
