import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useMessages } from '#ui/locale.tsx'
import type { RichText } from '../body/document.ts'
import { messages } from './editor/messages.ts'
import { Panel } from './editor/Panel.tsx'
import { type Finders, type PanelName, panelsFor } from './editor/panels.ts'
import { Toolbar } from './editor/Toolbar.tsx'

export type RichTextProps = {
  /** The id of the plain box in whose place the editor stands; it keeps its name and carries the JSON. */
  box: string
  label: string
  text: RichText
  /** Where pasted HTML is sent to be cleaned. */
  cleaning: string
  finders: Finders
}

/** The editor of a rich text. Without it the plain box with its simple markup does the same work. */
export default function RichTextEditor({ box, label, text, cleaning, finders }: RichTextProps) {
  const texts = useMessages(messages)
  const place = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor>()
  const [panel, setPanel] = useState<PanelName | null>(null)
  const [said, say] = useState<'cleaning' | 'tooLong' | null>(null)
  const [, redraw] = useState(0)

  useEffect(() => {
    const plain = document.getElementById(box)
    const here = place.current
    if (!here || !(plain instanceof HTMLTextAreaElement)) return
    let made: Editor | undefined
    let gone = false
    const words = {
      callout: texts.callout,
      image: texts.image,
      file: texts.file,
      film: texts.film,
    }
    // Fetched only here: the server draws the page without an editor in its memory.
    void import('./editor/mount.ts').then(({ mountEditor }) => {
      if (gone) return
      const moved = () => redraw((count) => count + 1)
      made = mountEditor({
        ...{ place: here, plain, label, text, cleaning, words, moved, say },
      })
      setEditor(made)
    })
    const named = document.querySelector(`label[for="${CSS.escape(box)}"]`)
    const focus = () => made?.commands.focus()
    named?.addEventListener('click', focus)
    return () => {
      gone = true
      named?.removeEventListener('click', focus)
      plain.hidden = false
      made?.destroy()
    }
  }, [box, label, text, cleaning, texts])

  return (
    <div class={editor ? 'editor' : undefined}>
      {editor && (
        <Toolbar {...{ editor, texts, panel }} panels={panelsFor(finders)} open={setPanel} />
      )}
      {editor && panel && (
        <Panel
          key={panel}
          {...{ editor, texts, finders }}
          name={panel}
          id={`${box}-${panel}`}
          close={() => setPanel(null)}
        />
      )}
      <div ref={place} />
      {editor && (
        <p class="editor-foot" role="status">
          {said ? texts[said] : texts.count(wordsIn(editor))}
        </p>
      )}
    </div>
  )
}

const wordsIn = (editor: Editor): number => editor.getText().split(/\s+/u).filter(Boolean).length
