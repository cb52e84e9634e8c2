import type { Page } from 'playwright-core'

/** What a page does with what is pasted into its editor. */
export type Behaviour = 'takes all' | 'takes nothing' | 'takes the first line' | 'takes plain text'

/** Makes the editors of a page treat pastes in this way from now on. */
export async function makeEditors(page: Page, behaviour: Behaviour): Promise<void> {
  await page.evaluate((wanted) => {
    const scope = window as Window & { pasteBehaviour?: Behaviour }
    const isFirst = scope.pasteBehaviour === undefined
    scope.pasteBehaviour = wanted
    if (!isFirst) return
    window.addEventListener(
      'paste',
      (event) => {
        const how = scope.pasteBehaviour ?? 'takes all'
        if (how === 'takes all') return
        event.stopImmediatePropagation()
        event.preventDefault()
        if (how === 'takes nothing') return
        const plain = event.clipboardData?.getData('text/plain') ?? ''
        const clipboardData = new DataTransfer()
        clipboardData.setData(
          'text/plain',
          how === 'takes plain text' ? plain : (plain.split('\n').find(Boolean) ?? ''),
        )
        scope.pasteBehaviour = 'takes all'
        event.target?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
        )
        scope.pasteBehaviour = how
      },
      true,
    )
  }, behaviour)
}
