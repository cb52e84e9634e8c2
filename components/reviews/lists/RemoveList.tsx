import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'
import { Window } from '../../ui/Window'

export interface RemoveListProps {
  /** Of the list that is asked about; null: nothing is asked. */
  readonly title: string | null
  readonly onClose: () => void
  readonly onRemove: () => void
}

/** Asks before a list is removed. */
export function RemoveList({ title, onClose, onRemove }: RemoveListProps) {
  return (
    <Window
      open={title !== null}
      title={i18n.t('reviewLists.removeTitle', { title: title ?? '' })}
      text={i18n.t('reviewLists.removeText')}
      onClose={onClose}
      choices={
        <>
          <Action onPress={onClose} focusFirst>
            {i18n.t('action.cancel')}
          </Action>
          <Action kind="danger" onPress={onRemove}>
            {i18n.t('reviewLists.remove')}
          </Action>
        </>
      }
    />
  )
}
