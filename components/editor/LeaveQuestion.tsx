import { i18n } from '@/components/i18n'
import { Action } from '../ui/Action'
import { Window } from '../ui/Window'
import type { Keeping } from './use-draft'
import type { Leaving } from './use-leaving'

export interface LeaveQuestionProps {
  /** How many changes would be lost. */
  readonly unsaved: number
  readonly leaving: Leaving
  readonly draft: Keeping
  /** What counts until somebody saves. */
  readonly text: string
}

/** Asks what should become of unsaved changes when the person goes. */
export function LeaveQuestion({ unsaved, leaving, draft, text }: LeaveQuestionProps) {
  return (
    <Window
      open={leaving.asked}
      title={i18n.t('editor.leaveTitle', unsaved)}
      text={text}
      onClose={leaving.stay}
      choices={
        <>
          <Action focusFirst onPress={leaving.stay}>
            {i18n.t('editor.keepEditing')}
          </Action>
          <Action
            kind="main"
            busy={draft.saving}
            onPress={() => void draft.save().then((worked) => (worked ? leaving.go() : leaving.stay()))}
          >
            {i18n.t('editor.leaveSave')}
          </Action>
          <Action
            kind="danger"
            onPress={() => {
              draft.discard()
              leaving.go()
            }}
          >
            {i18n.t('editor.leaveDiscard')}
          </Action>
        </>
      }
    />
  )
}
