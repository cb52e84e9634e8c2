import { parseHTML } from 'linkedom'
import { vi } from 'vitest'
import type { HostId, HostPage, TicketRef } from '@/lib/host/contract'

export const LOCALES = ['en', 'de', 'ja'] as const
export type Locale = (typeof LOCALES)[number]

/** What is on the page at one moment. */
export interface Scene {
  /** Numbers of the tickets that are mounted; the first is on screen. */
  readonly open: readonly number[]
  /** Elements that another extension puts everywhere. */
  readonly crowded?: boolean
  /** What the composer is set to; none is open without it. */
  readonly composer?: 'public' | 'internal'
  /** Messages of the ticket on screen that are shown, the newest; all without it. */
  readonly newest?: number
  /** Against the layout's usual order of messages. */
  readonly turned?: boolean
  /** Taken out of the drawn page, as by a redesign. */
  readonly without?: string
  /** Changes that the person or a colleague made, by ticket. */
  readonly said?: Readonly<Record<number, string>>
}

/** A fake of one layout of a host's page, drawn from the demo's tickets. */
export interface Shell {
  readonly host: HostId
  readonly layout: string
  readonly page: HostPage
  ref(id: number): TicketRef
  /** Ids of a field with a control of its own. */
  readonly customField: string
  /** What tells in the page which words are of this ticket and no other. */
  readonly draw: (scene: Scene, locale: Locale) => string
}

/** Puts a page in place of the one that is there, as an app does that draws itself anew; `hidden` takes up no room. */
export function showPage(body: string, locale: Locale = 'en'): Document {
  const window = parseHTML(`<!doctype html><html lang="${locale}"><body>${body}</body></html>`)
  const { document, Element, HTMLElement } = window
  Element.prototype.getClientRects = function (this: Element) {
    return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList
  }
  vi.stubGlobal('document', document)
  vi.stubGlobal('Element', Element)
  vi.stubGlobal('HTMLElement', HTMLElement)
  return document
}

/** Draws a scene, taking out what it goes without. */
export function showScene(shell: Shell, scene: Scene, locale: Locale): Document {
  const document = showPage(shell.draw(scene, locale), locale)
  if (scene.without) for (const one of [...document.querySelectorAll(scene.without)]) one.remove()
  return document
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** What other extensions leave behind: elements of their own kinds, boxes, marks and numbers that mean nothing here. */
export const FOREIGN = {
  inMessage: '<helper-badge>Helper says hello</helper-badge><button>Translate</button>',
  amongMessages: '<article class="helper-card"><p>Another extension</p></article>',
  inPage:
    '<helper-root data-ticket-id="9999"><div contenteditable="true" class="helper-box"></div>' +
    '<time datetime="2001-01-01T00:00:00Z"></time><a href="/browse/OTHER-1">OTHER-1</a></helper-root>',
} as const
