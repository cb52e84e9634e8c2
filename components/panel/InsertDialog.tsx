import { i18n } from '@/components/i18n'
import { Action } from '../ui/Action'
import { Window } from '../ui/Window'
import type { Insert } from './use-insert'

/** Asks before an internal article goes into a public reply. */
export function InsertDialog({ insert }: { readonly insert: Insert }) {
  const { asking } = insert
  const isLink = asking?.what !== 'article'
  const once = (act: (thing: NonNullable<typeof asking>) => void) => () => {
    if (asking) act(asking)
  }
  return (
    <Window
      open={asking !== null}
      title={i18n.t('insert.confirmTitle')}
      text={i18n.t(isLink ? 'insert.confirmText' : 'insert.confirmArticle', { title: asking?.title ?? '' })}
      onClose={insert.cancel}
      choices={
        <>
          <Action kind="main" onPress={once(insert.copy)} focusFirst>
            {i18n.t(isLink ? 'action.copyAnyway' : 'action.copyTextAnyway')}
          </Action>
          <Action onPress={once((thing) => insert.insert(thing, true))}>
            {i18n.t('action.insertAnyway')}
          </Action>
          <Action kind="plain" onPress={insert.cancel}>
            {i18n.t('action.cancel')}
          </Action>
        </>
      }
    />
  )
}
