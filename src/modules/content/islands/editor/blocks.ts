import { mergeAttributes, Node } from '@tiptap/core'
import type { CalloutKind } from '../../body/document.ts'

const FLOW = '(paragraph|bulletList|orderedList)+'

export type EditorWords = {
  callout: Record<CalloutKind, string>
  image: string
  file: string
  film: string
}

/** A boxed remark; its kind is said in words, so that colour alone does not carry it. */
export const callout = (words: EditorWords) =>
  Node.create({
    name: 'callout',
    group: 'block',
    content: FLOW,
    defining: true,
    addAttributes: () => ({ kind: { default: 'info' } }),
    parseHTML: () => [{ tag: 'aside[data-callout]' }],
    renderHTML: ({ node }) => [
      'aside',
      {
        class: `callout callout-${node.attrs.kind}`,
        'data-callout': node.attrs.kind,
        'aria-label': words.callout[node.attrs.kind as CalloutKind],
      },
      0,
    ],
  })

type Embedded = { name: string; attributes: readonly string[]; label: string }

/** A thing that stands as a whole between paragraphs and is told by its attributes alone. */
function embedded({ name, attributes, label }: Embedded) {
  const mark = `data-${name}`
  return Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () =>
      Object.fromEntries(
        attributes.map((attribute) => [
          attribute,
          {
            default: '',
            parseHTML: (element: HTMLElement) => element.getAttribute(`data-${attribute}`) ?? '',
            renderHTML: (values: Record<string, string>) => ({
              [`data-${attribute}`]: values[attribute],
            }),
          },
        ]),
      ),
    parseHTML: () => [{ tag: `figure[${mark}]` }],
    renderHTML: ({ node, HTMLAttributes }) => {
      const { caption, title, href } = node.attrs
      const own = { class: 'editor-embed', [mark]: '' }
      return [
        'figure',
        mergeAttributes(HTMLAttributes, own),
        `${label}: ${caption || title || href || '…'}`,
      ]
    },
  })
}

export const embeds = (words: EditorWords) => [
  embedded({ name: 'image', attributes: ['mediaId', 'caption'], label: words.image }),
  embedded({ name: 'file', attributes: ['mediaId', 'title'], label: words.file }),
  embedded({ name: 'video', attributes: ['href', 'title'], label: words.film }),
]
