import { i18n } from '#i18n'
import { Action } from '../ui/Action'
import { Confirm } from '../ui/Confirm'
import type { Insert } from './use-insert'

/** Asks before the link of an internal article goes into a public reply. */
export function InsertDialog({ insert, title }: { readonly insert: Insert; readonly title: string }) {
  return (
    <Confirm
      open={insert.asking}
      title={i18n.t('insert.confirmTitle')}
      text={i18n.t('insert.confirmText', { title })}
      onClose={insert.cancel}
      choices={
        <>
          <Action kind="main" onPress={insert.copy} focusFirst>
            {i18n.t('action.copyAnyway')}
          </Action>
          <Action onPress={insert.insertAnyway}>{i18n.t('action.insertAnyway')}</Action>
          <Action kind="plain" onPress={insert.cancel}>
            {i18n.t('action.cancel')}
          </Action>
        </>
      }
    />
  )
}
