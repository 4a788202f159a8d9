import type { Editor } from '@tiptap/core'
import { useRef, useState } from 'preact/hooks'
import { type CalloutKind, calloutKinds } from '../../body/document.ts'
import {
  type Deed,
  deedsOf,
  insertTable,
  type Style,
  setCallout,
  setStyle,
  styleAt,
  tableDeeds,
} from './deeds.ts'
import type { EditorMessages } from './messages.ts'
import type { PanelName } from './panels.ts'

type Props = {
  editor: Editor
  texts: EditorMessages
  panel: PanelName | null
  panels: readonly PanelName[]
  open(panel: PanelName | null): void
}

/** One stop for the tabulator; the arrow keys go from button to button. */
export function Toolbar({ editor, texts, panel, panels, open }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const buttons = [...(place.current?.querySelectorAll('button') ?? [])]
    const from = buttons.indexOf(event.target as HTMLButtonElement)
    if (step === undefined || from < 0) return
    event.preventDefault()
    const next = (from + step + buttons.length) % buttons.length
    setAt(next)
    buttons[next]?.focus()
  }
  const opening = panels.map(
    (name): Deed => ({
      name,
      label: texts[name],
      sign: texts[name],
      on: panel === name,
      does: () => open(panel === name ? null : name),
    }),
  )
  const table: Deed = {
    name: 'table',
    label: texts.table,
    sign: texts.table,
    on: editor.isActive('table'),
    does: () => void (editor.isActive('table') || insertTable(editor)),
  }
  const groups = [...deedsOf(editor, texts), [...opening, table], tableDeeds(editor, texts)]
  let count = -1
  return (
    <div class="editor-bar" role="toolbar" aria-label={texts.toolbar} ref={place} onKeyDown={move}>
      <StyleChoice editor={editor} texts={texts} />
      {groups.map((group) => (
        <div class="editor-group" key={group[0]?.name}>
          {group.map((deed) => {
            count += 1
            return <BarButton key={deed.name} deed={deed} reached={count === at} />
          })}
        </div>
      ))}
      {editor.isActive('table') && <CaptionLine editor={editor} texts={texts} />}
    </div>
  )
}

/** Whoever cannot see a table learns from its name what it holds. */
function CaptionLine({ editor, texts }: Pick<Props, 'editor' | 'texts'>) {
  return (
    <label class="editor-caption">
      {texts.tables.caption}
      <input
        class="input"
        value={editor.getAttributes('table').caption ?? ''}
        onInput={({ currentTarget: { value } }) =>
          editor.commands.updateAttributes('table', { caption: value })
        }
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
    </label>
  )
}

function BarButton({ deed, reached }: { deed: Deed; reached: boolean }) {
  return (
    <button
      type="button"
      class="editor-button"
      title={deed.label}
      aria-label={deed.label}
      aria-pressed={deed.on}
      tabIndex={reached ? 0 : -1}
      onClick={deed.does}
    >
      {deed.sign}
    </button>
  )
}

function StyleChoice({ editor, texts }: Pick<Props, 'editor' | 'texts'>) {
  const kind = (editor.isActive('callout') && editor.getAttributes('callout').kind) || ''
  return (
    <>
      <select
        class="select editor-choice"
        aria-label={texts.style}
        value={String(styleAt(editor))}
        onChange={({ currentTarget: { value } }) =>
          setStyle(editor, value === 'paragraph' ? value : (Number(value) as Style))
        }
      >
        {(['paragraph', 2, 3, 4] as const).map((style) => (
          <option key={style} value={String(style)}>
            {texts.styles[style]}
          </option>
        ))}
      </select>
      <select
        class="select editor-choice"
        aria-label={texts.callouts}
        value={kind}
        onChange={({ currentTarget: { value } }) => setCallout(editor, value as CalloutKind | '')}
      >
        <option value="">{texts.callouts}</option>
        {calloutKinds.map((each) => (
          <option key={each} value={each}>
            {texts.callout[each]}
          </option>
        ))}
      </select>
    </>
  )
}
