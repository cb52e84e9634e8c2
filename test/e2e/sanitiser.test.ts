import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanFile, dropText, openSanitiser } from '../demo/sanitiser-actions'
import { plantedHars } from '../eval/har/files'
import { readingsOf } from '../eval/har/readings'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

const open = async () => openSanitiser(await desk.openOwnPage('sanitiser.html'))

async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

describe('the page that cleans files', () => {
  it.each(['chrome-sign-in', 'chrome-many', 'firefox-json', 'fiddler-deep'])(
    'a dropped HAR (%s) comes back without any of its secrets',
    async (name) => {
      const har = plantedHars().find((each) => each.name === name)
      if (!har) throw new Error(`no file ${name}`)
      const page = await open()
      await dropText(page, `${name}.har`, har.text)
      await page.locator('[data-clean="true"]').first().waitFor()
      const file = await download(page, 'Download clean file')
      expect(file.name).toBe(`${name}-clean.har`)
      const read = readingsOf(file.text).join('\n')
      expect(har.planted.filter(({ value }) => read.includes(value))).toEqual([])
      expect(JSON.parse(file.text)).toHaveProperty('log.entries')
      await page.close()
    },
  )

  it('lists failing and slow requests, and copies one as a masked command', async () => {
    const har = plantedHars().find(({ name }) => name === 'chrome-many')
    const page = await open()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await dropText(page, 'many.har', har?.text ?? '')
    const row = page
      .getByRole('region', { name: /^Failing requests/ })
      .locator('[data-request]')
      .first()
    await row.getByRole('button', { name: /^Copy as curl/ }).click()
    await row.getByText('Copied').waitFor()
    const command = await page.evaluate(() => navigator.clipboard.readText())
    expect(command).toMatch(/^curl 'https:\/\/api\.acme\.example\/[^]*<token-\d+>/)
    expect(
      await page
        .getByRole('region', { name: /^Slow requests/ })
        .locator('[data-request]')
        .count(),
    ).toBeGreaterThan(0)
    await page.close()
  })

  it('says what is wrong with a file, and takes the next', async () => {
    const page = await open()
    await dropText(page, 'broken.har', '{"log":{"entries":[{"time":')
    await page.locator('[data-fault="truncated"]').waitFor()
    await page.getByRole('button', { name: 'Clean another file' }).click()
    await dropText(page, 'shot.png', '\u0089PNG\r\n\u001a\n', 'latin1')
    await page.locator('[data-fault="picture"]').waitFor()
    await page.close()
  })

  it('cleans a pasted log, and says what it holds', async () => {
    const page = await open()
    await page
      .getByLabel('Or paste a text')
      .fill('2026-11-24T09:31:02Z INFO up\n2026-11-24T09:31:03Z ERROR login failed password="treehouse7!"\n')
    await page.getByRole('button', { name: 'Clean the text' }).click()
    await page.getByText('First error, line 2').waitFor()
    const file = await download(page, 'Download clean file')
    expect(file).toEqual({
      name: 'pasted-clean.txt',
      text: '2026-11-24T09:31:02Z INFO up\n2026-11-24T09:31:03Z ERROR login failed password="<password-1>"\n',
    })
    await page.close()
  })

  it('is reached from the settings by keyboard, and leads back', async () => {
    const page = await desk.openOwnPage('options.html')
    await page.getByRole('link', { name: 'Open the cleaner' }).focus()
    await page.keyboard.press('Enter')
    await openSanitiser(page)
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    await page.close()
  })

  it('stops when it is cancelled', async () => {
    const page = await open()
    await cleanFile(page, 'big.log', '2026-11-24T09:31:02Z INFO one of many lines user=ops\n'.repeat(150_000))
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.locator('[data-sanitiser="waiting"]').waitFor()
    await page.close()
  })
})

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  let themed: BrowserDesk
  beforeAll(async () => {
    themed = await openBrowserDesk({ browser: { colorScheme } })
  })
  afterAll(() => themed.close())

  it('waiting, with a fault, with the results of a HAR and of a log', async () => {
    const page = await openSanitiser(await themed.openOwnPage('sanitiser.html'))
    expect(await accessibilityFaults(page), 'waiting').toEqual([])
    await dropText(page, 'a.har', '{}')
    await page.locator('[data-fault]').waitFor()
    expect(await accessibilityFaults(page), 'fault').toEqual([])
    await page.getByRole('button', { name: 'Clean another file' }).click()
    await dropText(page, 'a.har', plantedHars().find(({ name }) => name === 'chrome-many')?.text ?? '')
    await page.locator('[data-sanitiser="done"]').waitFor()
    expect(await accessibilityFaults(page), 'a HAR').toEqual([])
    await page.getByRole('button', { name: 'Clean another file' }).click()
    await dropText(
      page,
      'a.log',
      '2026-11-24T09:31:02Z WARN retry 1\n2026-11-24T09:31:02Z WARN retry 2\n2026-11-24T09:31:03Z ERROR down request_id=r-1234\nTypeError: x\n    at a (/srv/a.js:1:2)\n    at b (/srv/b.js:1:2)\n',
    )
    await page.getByText('First error, line 3').waitFor()
    expect(await accessibilityFaults(page), 'a log').toEqual([])
    await page.close()
  })
})
