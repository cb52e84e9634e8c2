import { StrictMode } from 'react'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { createRoot } from 'react-dom/client'
import { uiLocale } from './locale'

/** Puts a page on screen. Throws when the document has no `#root`, which would be a fault of its HTML. */
export function showPage(page: ReactNode): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no #root')
  document.documentElement.lang = uiLocale()
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale={uiLocale()}>{page}</I18nProvider>
    </StrictMode>,
  )
}
