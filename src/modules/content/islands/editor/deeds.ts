import type { Editor } from '@tiptap/core'
import type { CalloutKind } from '../../body/document.ts'
import type { EditorMessages } from './messages.ts'

/** What a button of the toolbar does, and whether it holds where the cursor stands. */
export type Deed = { name: string; label: string; sign: string; on?: boolean; does(): void }

/** The buttons that change words and paragraphs at once, in the order of the toolbar. */
export function deedsOf(editor: Editor, texts: EditorMessages): Deed[][] {
  const chain = () => editor.chain().focus()
  const mark = (name: string, label: string, sign: string): Deed => ({
    name,
    label,
    sign,
    on: editor.isActive(name),
    does: () => void chain().toggleMark(name).run(),
  })
  return [
    [
      mark('bold', texts.bold, 'B'),
      mark('italic', texts.italic, 'I'),
      mark('subscript', texts.subscript, 'x₂'),
      mark('superscript', texts.superscript, 'x²'),
      mark('code', texts.code, '<>'),
    ],
    [
      {
        name: 'bulletList',
        label: texts.bullets,
        sign: '•',
        on: editor.isActive('bulletList'),
        does: () => void chain().toggleBulletList().run(),
      },
      {
        name: 'orderedList',
        label: texts.numbers,
        sign: '1.',
        on: editor.isActive('orderedList'),
        does: () => void chain().toggleOrderedList().run(),
      },
      {
        name: 'blockquote',
        label: texts.quote,
        sign: '”',
        on: editor.isActive('blockquote'),
        does: () => void chain().toggleBlockquote().run(),
      },
      {
        name: 'horizontalRule',
        label: texts.rule,
        sign: '—',
        does: () => void chain().setHorizontalRule().run(),
      },
    ],
    [
      { name: 'undo', label: texts.undo, sign: '↶', does: () => void chain().undo().run() },
      { name: 'redo', label: texts.redo, sign: '↷', does: () => void chain().redo().run() },
    ],
  ]
}

/** What can be done with the table in which the cursor stands; nothing outside of one. */
export function tableDeeds(editor: Editor, { tables }: EditorMessages): Deed[] {
  if (!editor.isActive('table')) return []
  const chain = () => editor.chain().focus()
  const deed = (name: string, label: string, does: () => boolean): Deed => ({
    name,
    label,
    sign: label,
    does: () => void does(),
  })
  return [
    deed('row-after', tables.rowAfter, () => chain().addRowAfter().run()),
    deed('row-gone', tables.rowGone, () => chain().deleteRow().run()),
    deed('column-after', tables.columnAfter, () => chain().addColumnAfter().run()),
    deed('column-gone', tables.columnGone, () => chain().deleteColumn().run()),
    deed('header', tables.header, () => chain().toggleHeaderRow().run()),
    deed('table-gone', tables.gone, () => chain().deleteTable().run()),
  ]
}

export const insertTable = (editor: Editor) =>
  editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()

/** Puts the paragraphs at the cursor into a callout, changes its kind, or takes them out of it again. */
export function setCallout(editor: Editor, kind: CalloutKind | ''): void {
  const chain = editor.chain().focus()
  if (kind === '') chain.lift('callout').run()
  else if (editor.isActive('callout')) chain.updateAttributes('callout', { kind }).run()
  else chain.wrapIn('callout', { kind }).run()
}

export type Style = 'paragraph' | 2 | 3 | 4

export const styleAt = (editor: Editor): Style =>
  ([2, 3, 4] as const).find((level) => editor.isActive('heading', { level })) ?? 'paragraph'

export function setStyle(editor: Editor, style: Style): void {
  const chain = editor.chain().focus()
  if (style === 'paragraph') chain.setParagraph().run()
  else chain.setHeading({ level: style }).run()
}
