import { Editor } from '@tiptap/core'
import type { RichText } from '../../body/document.ts'
import { textToBeginWith } from './beginning.ts'
import type { EditorWords } from './blocks.ts'
import { extensionsFor } from './extensions.ts'
import { needsCleaning, pasteCleaned } from './paste.ts'

type Given = {
  place: HTMLElement
  /** The plain box, which carries what the editor holds as JSON. */
  plain: HTMLTextAreaElement
  label: string
  text: RichText
  cleaning: string
  words: EditorWords
  /** Called whenever the text or the cursor moved. */
  moved(): void
  /** What there is to say of a paste; null when there is nothing any more. */
  say(what: 'cleaning' | 'tooLong' | null): void
}

/** Puts the editor in the place of the plain box, unless somebody has begun to type there. */
export function mountEditor({ place, plain, label, text, cleaning, words, moved, say }: Given) {
  const begun = textToBeginWith(plain, text)
  if (!begun) return undefined
  const editor = new Editor({
    element: place,
    extensions: extensionsFor(words),
    content: begun.content.length > 0 ? begun : '',
    // The stylesheet has these rules: an injected style would need a looser content security policy.
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: 'editor-text body',
        ...describedLike(plain),
      },
      handlePaste: (_view, event) => {
        const html = event.clipboardData?.getData('text/html') ?? ''
        if (!needsCleaning(html)) return false
        say('cleaning')
        void pasteCleaned(editor, cleaning, html).then((came) => {
          if (came === 'unread') editor.commands.insertContent(html)
          say(came === 'too-long' ? 'tooLong' : null)
        })
        return true
      },
    },
    onTransaction: moved,
    onUpdate: () => {
      plain.value = JSON.stringify(editor.getJSON())
      say(null)
    },
  })
  // A hidden box cannot be asked to be filled in; the server still asks.
  plain.required = false
  plain.hidden = true
  // The markup is for whoever types into the plain box.
  for (const guide of document.querySelectorAll<HTMLElement>(`[data-guide="${plain.id}"]`))
    guide.hidden = true
  return editor
}

const describedLike = (plain: HTMLTextAreaElement): Record<string, string> =>
  Object.fromEntries(
    ['aria-describedby', 'aria-invalid'].flatMap((name) => {
      const value = plain.getAttribute(name)
      return value ? [[name, value]] : []
    }),
  )
