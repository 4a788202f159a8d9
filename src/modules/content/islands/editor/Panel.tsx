import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { EditorMessages } from './messages.ts'
import { type Finders, type Found, find, type PanelName } from './panels.ts'

type Props = {
  editor: Editor
  texts: EditorMessages
  name: PanelName
  id: string
  finders: Finders
  close(): void
}

/** A small box under the toolbar. It stands inside the form of the text, so Enter is kept from sending that form. */
export function Panel(props: Props) {
  const { texts, name, close } = props
  const place = useRef<HTMLFieldSetElement>(null)
  useEffect(() => place.current?.querySelector('input')?.focus(), [name])
  return (
    <fieldset
      class="editor-panel"
      ref={place}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <legend>{texts[name]}</legend>
      {name === 'link' || name === 'film' ? <AddressPanel {...props} /> : <FindPanel {...props} />}
      <button type="button" class="btn btn-ghost btn-sm" onClick={close}>
        {texts.panel.close}
      </button>
    </fieldset>
  )
}

const SAFE = /^(https?:\/\/|mailto:|tel:)\S+$/i

function AddressPanel({ editor, texts, name, id, close }: Props) {
  const isLink = name === 'link'
  const [href, setHref] = useState(String(isLink ? (editor.getAttributes('link').href ?? '') : ''))
  const [title, setTitle] = useState('')
  const put = () => {
    if (!SAFE.test(href.trim())) return
    const chain = editor.chain().focus()
    if (!isLink) chain.insertContent({ type: 'video', attrs: { href: href.trim(), title } }).run()
    else if (editor.state.selection.empty && !editor.isActive('link'))
      chain.insertContent(marked(href.trim(), { type: 'link', attrs: { href: href.trim() } })).run()
    else chain.extendMarkRange('link').setLink({ href: href.trim() }).run()
    close()
  }
  return (
    <>
      <TextLine
        id={`${id}-href`}
        label={isLink ? texts.panel.href : texts.panel.filmHref}
        value={href}
        set={setHref}
        enter={put}
      />
      <p class="field-hint">{texts.panel.hrefHint}</p>
      {!isLink && (
        <TextLine
          id={`${id}-title`}
          label={texts.panel.title}
          value={title}
          set={setTitle}
          enter={put}
        />
      )}
      <button
        type="button"
        class="btn btn-primary btn-sm"
        disabled={!SAFE.test(href.trim())}
        onClick={put}
      >
        {texts.panel.put}
      </button>
      {isLink && editor.isActive('link') && (
        <button
          type="button"
          class="btn btn-sm"
          onClick={() => {
            editor.chain().focus().extendMarkRange('link').unsetLink().run()
            close()
          }}
        >
          {texts.panel.remove}
        </button>
      )}
    </>
  )
}

const marked = (text: string, mark: { type: string; attrs: object }) => ({
  type: 'text',
  text,
  marks: [mark],
})

function FindPanel({ editor, texts, name, id, finders, close }: Props) {
  const [asked, setAsked] = useState('')
  const [caption, setCaption] = useState('')
  const [found, setFound] = useState<Found[] | null | undefined>()
  const address = name === 'page' ? finders.page : name === 'image' ? finders.image : finders.file
  const look = async () => setFound(await find(address ?? '', asked))
  const take = ({ value, title }: Found) => {
    const chain = editor.chain().focus()
    if (name === 'image')
      chain.insertContent({ type: 'image', attrs: { mediaId: value, caption } }).run()
    else if (name === 'file')
      chain
        .insertContent({ type: 'file', attrs: { mediaId: value, title: caption || title } })
        .run()
    else if (editor.state.selection.empty)
      chain.insertContent(marked(title, { type: 'reference', attrs: { to: value } })).run()
    else chain.setMark('reference', { to: value }).run()
    close()
  }
  return (
    <>
      <TextLine
        id={`${id}-asked`}
        label={texts.panel.search}
        value={asked}
        set={setAsked}
        enter={() => void look()}
      />
      {name !== 'page' && (
        <TextLine
          id={`${id}-caption`}
          label={name === 'image' ? texts.panel.caption : texts.panel.title}
          value={caption}
          set={setCaption}
          enter={() => void look()}
        />
      )}
      <button type="button" class="btn btn-sm" onClick={() => void look()}>
        {texts.panel.find}
      </button>
      <div role="status">
        {found === null && <p class="field-hint">{texts.panel.failed}</p>}
        {found?.length === 0 && <p class="field-hint">{texts.panel.none}</p>}
      </div>
      {found && found.length > 0 && (
        <ul class="editor-found">
          {found.map((each) => (
            <li key={each.value}>
              <button type="button" onClick={() => take(each)}>
                {each.picture && (
                  <img src={each.picture} alt="" width={96} height={64} loading="lazy" />
                )}
                <span>
                  {each.title}
                  {each.about && <small>{each.about}</small>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

type LineProps = {
  id: string
  label: string
  value: string
  set(value: string): void
  enter(): void
}

function TextLine({ id, label, value, set, enter }: LineProps) {
  return (
    <label class="editor-line" for={id}>
      <span class="field-label">{label}</span>
      <input
        class="input"
        id={id}
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          enter()
        }}
      />
    </label>
  )
}
