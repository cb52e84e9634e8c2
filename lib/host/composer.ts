import type { ComposerKind, HostPage, TicketRef } from './contract'
import { FocusedEditor } from './focused-editor'
import { pasteInto } from './insert'
import { replaceIn } from './replace'
import { isShown } from './selectors'

/** What a host knows of its reply box. */
export interface ComposerPlace {
  /** The editors of a ticket, those that are hidden among them. */
  readonly editors: (ref: TicketRef) => readonly Element[]
  /** What the text would be sent as. */
  readonly kind: (ref: TicketRef) => ComposerKind
}

/** Finding the reply box of a page and writing into it, the same on every host. `watch` begins to note where one writes. */
export function composerOf({ editors, kind }: ComposerPlace): Pick<
  HostPage,
  'composer' | 'composerKind' | 'insert' | 'replace'
> & {
  readonly watch: () => void
} {
  const focused = new FocusedEditor()
  const shownEditors = (ref: TicketRef) => {
    focused.watch()
    return editors(ref).filter(isShown)
  }
  const composer = (ref: TicketRef) => focused.choose(shownEditors(ref))
  return {
    watch: () => focused.watch(),
    composer,
    composerKind: (ref) => (shownEditors(ref).length === 0 ? 'none' : kind(ref)),
    insert: async (ref, content, onlyInternal) => {
      await focused.settle()
      const editor = composer(ref)
      if (!editor) return { ok: false, reason: 'no-composer' }
      const sentAs = kind(ref)
      if (onlyInternal && sentAs !== 'internal') return { ok: false, reason: 'not-internal' }
      return pasteInto(editor, content, sentAs)
    },
    replace: async (ref, quote, content) => {
      await focused.settle()
      const editor = composer(ref)
      if (!editor) return { ok: false, reason: 'no-composer' }
      return replaceIn(editor, quote, content, kind(ref))
    },
  }
}
