import { revealQuote } from './reveal'

/** What can have the focus, in the order it is looked for inside a field. */
const CONTROLS =
  'input:not([type="hidden"]), select, textarea, [role="combobox"], [contenteditable="true"], button, a[href], [tabindex]'

/**
 * Scrolls to a field and puts the focus on its control. A field that only shows its value until it is clicked is pointed
 * out instead: clicking is the person's.
 */
export function focusField(field: Element): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  field.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  const control = field.matches(CONTROLS) ? field : field.querySelector(CONTROLS)
  if (control instanceof HTMLElement) control.focus({ preventScroll: true })
  if (document.activeElement !== control) revealQuote(field, field.textContent ?? '')
}
