import { type Extensions, Mark } from '@tiptap/core'
import Blockquote from '@tiptap/extension-blockquote'
import { ListItem } from '@tiptap/extension-list'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'
import { callout, type EditorWords, embeds } from './blocks.ts'

const plainMark = (name: string, tag: 'sub' | 'sup', excludes: string) =>
  Mark.create({
    name,
    excludes,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  })

/** A link to a page of the portal by its id; what the reader follows is worked out when the page is shown. */
const reference = Mark.create({
  name: 'reference',
  inclusive: false,
  excludes: 'link',
  addAttributes: () => ({
    to: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-to') ?? '',
      renderHTML: ({ to }) => ({ 'data-to': to }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-to]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, class: 'link' }, 0],
})

/** The parts of content/body/document.ts and no others: what the server would drop cannot be made here. */
export const extensionsFor = (words: EditorWords): Extensions => [
  StarterKit.configure({
    blockquote: false,
    codeBlock: false,
    heading: { levels: [2, 3, 4] },
    link: { openOnClick: false, autolink: false, protocols: ['mailto', 'tel'] },
    listItem: false,
    strike: false,
    underline: false,
  }),
  Blockquote.extend({ content: '(paragraph|bulletList|orderedList)+' }),
  ListItem.extend({ content: 'paragraph (bulletList|orderedList)*' }),
  Table.extend({
    addAttributes: () => ({
      caption: {
        default: '',
        parseHTML: (element) => element.querySelector('caption')?.textContent ?? '',
        rendered: false,
      },
    }),
    // The table of the library writes its widths into a style attribute, which the content security policy refuses.
    renderHTML: () => ['table', ['tbody', 0]],
  }).configure({ resizable: false }),
  TableRow,
  TableHeader.extend({ content: 'paragraph+' }),
  TableCell.extend({ content: 'paragraph+' }),
  plainMark('subscript', 'sub', 'superscript'),
  plainMark('superscript', 'sup', 'subscript'),
  reference,
  callout(words),
  ...embeds(words),
]
