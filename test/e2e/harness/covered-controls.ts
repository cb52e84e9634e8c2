import type { Page } from 'playwright-core'

/** What a press or a key can work, in any helpdesk. */
const CONTROLS = [
  'a[href]',
  'button',
  'input',
  'select',
  'textarea',
  '[contenteditable="true"]',
  '[tabindex]:not([tabindex="-1"])',
  ...['button', 'link', 'tab', 'combobox', 'textbox', 'checkbox', 'switch', 'option', 'menuitem'].map(
    (role) => `[role="${role}"]`,
  ),
].join(', ')

/** Every control of a page that is in sight, and those of them whose middle our panel covers or pushes out of the window. */
export interface ControlsInSight {
  readonly inSight: number
  readonly covered: readonly string[]
}

/** Looks at every control of the page that takes up room between its upper and its lower edge. */
export async function controlsInSight(page: Page): Promise<ControlsInSight> {
  return page.evaluate((selector) => {
    const covered: string[] = []
    let inSight = 0
    for (const control of document.querySelectorAll(selector)) {
      const { x, y, width, height } = control.getBoundingClientRect()
      const middle = [x + width / 2, y + height / 2] as const
      const isSeen = control.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      if (control.matches('deskhand-panel') || !isSeen || width === 0 || height === 0) continue
      if (middle[1] < 0 || middle[1] > innerHeight) continue
      inSight += 1
      const isOutside = middle[0] < 0 || middle[0] > innerWidth
      if (isOutside || document.elementFromPoint(...middle)?.localName === 'deskhand-panel')
        covered.push(control.outerHTML.slice(0, 120))
    }
    return { inSight, covered }
  }, CONTROLS)
}
