import { useEffect, useRef } from 'react'
import { baseKeymap, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import { EditorState, type Command } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { schema } from './editor-schema'

const KEYS: Record<string, Command> = {
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-b': toggleMark(schema.marks.strong),
  'Mod-i': toggleMark(schema.marks.em),
  Enter: splitListItem(schema.nodes.listItem),
  Tab: sinkListItem(schema.nodes.listItem),
  'Shift-Tab': liftListItem(schema.nodes.listItem),
}

const TOOLS: Array<[sign: string, name: string, command: Command]> = [
  ['B', 'Bold', toggleMark(schema.marks.strong)],
  ['I', 'Italic', toggleMark(schema.marks.em)],
  ['<>', 'Code', toggleMark(schema.marks.code)],
]

/** ProseMirror, with the id and role that the host's editor has. It takes the focus when it appears. */
export function ProseEditor({ name }: { name: string }) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  useEffect(() => {
    if (!place.current) return
    const editor = new EditorView(place.current, {
      state: EditorState.create({
        schema,
        plugins: [history(), keymap(KEYS), keymap(baseKeymap)],
      }),
      attributes: {
        id: 'ak-editor-textarea',
        role: 'textbox',
        'aria-label': name,
        'aria-multiline': 'true',
        'data-editor-id': 'comment',
      },
    })
    editor.focus()
    view.current = editor
    return () => {
      view.current = null
      editor.destroy()
    }
  }, [name])
  const run = (command: Command) => {
    const editor = view.current
    if (!editor) return
    command(editor.state, editor.dispatch, editor)
    editor.focus()
  }
  return (
    <div className="prose">
      <div className="prose-tools">
        {TOOLS.map(([sign, title, command]) => (
          <button
            key={title}
            type="button"
            aria-label={title}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(command)}
          >
            {sign}
          </button>
        ))}
      </div>
      <div className="prose-text message-text" ref={place} />
    </div>
  )
}
