import {
  AutoLink,
  Autoformat,
  BlockQuote,
  Bold,
  Code,
  CodeBlock,
  DecoupledEditor,
  Essentials,
  Heading,
  HorizontalLine,
  Italic,
  Link,
  List,
  Paragraph,
  PasteFromOffice,
  RemoveFormat,
  Strikethrough,
  Underline,
} from 'ckeditor5'

/** What the host's own editor can do, as far as its toolbar tells. */
const PLUGINS = [
  Essentials,
  Paragraph,
  Heading,
  Autoformat,
  PasteFromOffice,
  RemoveFormat,
  Bold,
  Italic,
  Underline,
  Strikethrough,
  Code,
  CodeBlock,
  AutoLink,
  Link,
  List,
  BlockQuote,
  HorizontalLine,
]

/** Puts a CKEditor 5 into `box`; the answer takes it away again. */
export function createRichText(box: HTMLElement, name: string): () => void {
  const place = document.createElement('div')
  box.append(place)
  const ready = DecoupledEditor.create(place, {
    licenseKey: 'GPL',
    plugins: PLUGINS,
    toolbar: [
      'bold',
      'italic',
      'code',
      '|',
      'bulletedList',
      'numberedList',
      '|',
      'link',
      'blockQuote',
      'codeBlock',
    ],
    // This kind of editor makes a bar of menus for whoever shows it; the host has none.
    menuBar: { items: [] },
    label: name,
  }).then((editor) => {
    editor.editing.view.change((writer) => {
      const root = editor.editing.view.document.getRoot()
      if (root) writer.setAttribute('data-test-id', 'omnicomposer-rich-text-ckeditor', root)
    })
    const toolbar = editor.ui.view.toolbar.element
    if (toolbar) box.append(toolbar)
    return editor
  })
  return () => {
    void ready.then(async (editor) => {
      editor.ui.view.toolbar.element?.remove()
      await editor.destroy()
      place.remove()
    })
  }
}
