import {
  Autoformat,
  BlockQuote,
  Bold,
  Code,
  CodeBlock,
  DecoupledEditor,
  Essentials,
  Italic,
  Link,
  List,
  Paragraph,
} from 'ckeditor5'

/** Puts a CKEditor 5 into `box`; the answer takes it away again. */
export function createRichText(box: HTMLElement, name: string): () => void {
  const place = document.createElement('div')
  box.append(place)
  const ready = DecoupledEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Autoformat, Bold, Italic, Code, CodeBlock, Link, List, BlockQuote],
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
