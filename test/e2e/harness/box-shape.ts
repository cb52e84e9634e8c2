import type { Locator } from 'playwright-core'

/**
 * What stands in a reply box, one entry for each line: its kind (`p`, `ol`, `ul`, `pre`) and its words, links as
 * `[words](address)`. Both hosts' editors draw the same text in different elements.
 */
export async function boxShape(box: Locator): Promise<readonly string[]> {
  return box.evaluate((root) => {
    const lines: Array<{ block: Element | null; kind: string; text: string }> = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const block = parent?.closest('p, li, pre') ?? null
      const last = lines.at(-1)
      if (node.nodeName === 'BR' && last?.block === block) last.text += '\n'
      if (!(node instanceof Text) || block === null) continue
      const kind = block.matches('pre') ? 'pre' : (block.closest('ol, ul')?.localName ?? 'p')
      const address = parent?.closest('a')?.getAttribute('href')
      const words = node.data.replace(/\u00a0/g, ' ').replace(/[\u200b\u2060\ufeff]/g, '')
      const text = address ? `[${words}](${address})` : words
      if (last?.block === block) last.text += text
      else lines.push({ block, kind, text })
    }
    return lines.filter(({ text }) => text !== '').map(({ kind, text }) => `${kind} ${text}`)
  })
}
