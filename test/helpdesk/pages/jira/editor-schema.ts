import { Schema } from 'prosemirror-model'
import { marks, nodes } from 'prosemirror-schema-basic'
import { bulletList, listItem, orderedList } from 'prosemirror-schema-list'

/**
 * What may stand in the host's editor, named and nested as in an Atlassian document: quotes hold no headings, items begin
 * with a paragraph or code, code carries no marks, and what is typed behind a link is no part of it.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: nodes.paragraph,
    text: nodes.text,
    hardBreak: nodes.hard_break,
    heading: nodes.heading,
    rule: nodes.horizontal_rule,
    blockquote: { ...nodes.blockquote, content: '(paragraph | bulletList | orderedList | codeBlock)+' },
    codeBlock: { ...nodes.code_block, marks: '' },
    bulletList: { ...bulletList, content: 'listItem+', group: 'block' },
    orderedList: { ...orderedList, content: 'listItem+', group: 'block' },
    listItem: {
      ...listItem,
      content: '(paragraph | codeBlock) (paragraph | bulletList | orderedList | codeBlock)*',
    },
  },
  marks: {
    link: { ...marks.link, inclusive: false },
    em: marks.em,
    strong: marks.strong,
    strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }], toDOM: () => ['s', 0] },
    underline: { parseDOM: [{ tag: 'u' }], toDOM: () => ['u', 0] },
    code: { ...marks.code, excludes: 'em strong strike underline' },
  },
})
