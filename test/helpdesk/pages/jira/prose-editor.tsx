import { useEffect, useRef } from 'react'
import { baseKeymap, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { Schema } from 'prosemirror-model'
import { marks, nodes } from 'prosemirror-schema-basic'
import { bulletList, listItem, orderedList, splitListItem } from 'prosemirror-schema-list'
import { EditorState, type Command } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'

const schema = new Schema({
  nodes: {
    ...nodes,
    bullet_list: { ...bulletList, content: 'list_item+', group: 'block' },
    ordered_list: { ...orderedList, content: 'list_item+', group: 'block' },
    list_item: { ...listItem, content: 'paragraph block*' },
  },
  marks,
})

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
        plugins: [
          history(),
          keymap({ 'Mod-z': undo, 'Mod-y': redo, Enter: splitListItem(schema.nodes.list_item) }),
          keymap(baseKeymap),
        ],
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
