import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { ROOT } from '../setup/build-extension'
import type { MadeReviewsOptions } from './made-reviews'

let bundled: Promise<string> | null = null

/** The product's own storage as a script for a page: what is written is what the product would write. */
async function fillScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./fill-in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'deskhandFill',
    alias: { '@': ROOT.replace(/\/$/u, '') },
    // Named globally also where the script runs inside a function.
    footer: { js: 'globalThis.deskhandFill = deskhandFill' },
  })
  return outputFiles[0]?.text ?? ''
}

/**
 * Fills the database of the extension with made reviews.
 *
 * @param page one of the extension
 */
export async function fillExtension(page: Page, options: MadeReviewsOptions): Promise<void> {
  bundled ??= fillScript()
  await page.evaluate(await bundled)
  await page.evaluate(
    (wanted) =>
      (
        globalThis as unknown as { deskhandFill: { fillReviews(options: unknown): Promise<void> } }
      ).deskhandFill.fillReviews(wanted),
    options as unknown as Record<string, unknown>,
  )
}
