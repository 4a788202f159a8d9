import { Field } from '#ui/fields/Field.tsx'
import { type FieldProps, useField } from '#ui/fields/field.ts'
import { useMessages } from '#ui/locale.tsx'
import { plainOf } from './field.ts'
import { messages } from './messages.ts'

type Props = FieldProps & {
  /** The stored text as its simple markup, from `toPlain`. */
  value?: string | null | undefined
  rows?: number
}

/** A text with headings, lists, tables and pictures: a plain box with a simple markup, and with the script an editor in its place. */
export function RichTextField({ value, rows = 16, ...field }: Props) {
  const texts = useMessages(messages)
  const hinted = { ...field, hint: field.hint ?? texts.markupHint }
  const wiring = useField(hinted)
  const typed = wiring.typed ? (wiring.typed[0] ?? '') : (value ?? '')
  return (
    <>
      <Field {...hinted} wiring={wiring}>
        <textarea
          class="textarea"
          id={wiring.id}
          name={field.name}
          rows={rows}
          required={!field.optional}
          {...wiring.aria}
        >
          {plainOf(typed)}
        </textarea>
      </Field>
      <MarkupGuide />
    </>
  )
}

function MarkupGuide() {
  const texts = useMessages(messages)
  return (
    <details class="field-hint">
      <summary>{texts.markupMore}</summary>
      <dl class="markup-guide">
        {texts.markup.map(({ typed, gives }) => (
          <div key={typed}>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{gives}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
