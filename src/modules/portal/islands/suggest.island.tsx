import { useEffect, useRef, useState } from 'preact/hooks'
import { useMessages } from '#ui/locale.tsx'
import { afterKey, type Choice, closed, createAsking } from './combobox.ts'
import { messages } from './messages.ts'

export type SuggestProps = {
  /** The id of the field that is typed in; it stays plain HTML. */
  field: string
  /** The address that answers with suggestions. */
  address: string
}

/** Suggests titles and names under a search field. What is chosen is opened; what is typed is looked for. */
export default function Suggest({ field, address }: SuggestProps) {
  const texts = useMessages(messages)
  const [choice, setChoice] = useState<Choice>(closed)
  const current = useRef(choice)
  current.current = choice
  const list = `${field}-suggestions`
  const optionId = (place: number) => `${list}-${place}`

  useEffect(() => {
    const input = document.getElementById(field)
    if (!(input instanceof HTMLInputElement)) return
    const asking = createAsking(address, (suggestions) =>
      setChoice({ suggestions, open: suggestions.length > 0, active: -1 }),
    )
    const type = () => asking.typed(input.value)
    const press = (event: KeyboardEvent) => {
      const { suggestions, open, active } = current.current
      const chosen = open ? suggestions[active] : undefined
      if (event.key === 'Enter' && chosen) {
        event.preventDefault()
        location.assign(chosen.href)
        return
      }
      const next = afterKey(current.current, event.key)
      if (!next) return
      event.preventDefault()
      setChoice(next)
    }
    const leave = () => {
      asking.stop()
      setChoice(closed)
    }
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-controls', list)
    input.setAttribute('autocomplete', 'off')
    input.addEventListener('input', type)
    input.addEventListener('keydown', press)
    input.addEventListener('blur', leave)
    return () => {
      leave()
      input.removeEventListener('input', type)
      input.removeEventListener('keydown', press)
      input.removeEventListener('blur', leave)
    }
  }, [field, address, list])

  useEffect(() => {
    const input = document.getElementById(field)
    input?.setAttribute('aria-expanded', String(choice.open))
    if (choice.open && choice.active >= 0)
      input?.setAttribute('aria-activedescendant', optionId(choice.active))
    else input?.removeAttribute('aria-activedescendant')
  })

  return (
    <div class="suggest">
      <div id={list} role="listbox" aria-label={texts.suggestions} hidden={!choice.open}>
        {choice.suggestions.map(({ title, lang, href }, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field, which names the active option
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, as the combobox pattern asks
          <div
            key={href}
            id={optionId(place)}
            role="option"
            aria-selected={place === choice.active}
            lang={lang}
            // Keeps the focus in the field, whose loss would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => location.assign(href)}
          >
            {title}
          </div>
        ))}
      </div>
      <p class="sr-only" role="status">
        {choice.open ? texts.count(choice.suggestions.length) : ''}
      </p>
    </div>
  )
}
