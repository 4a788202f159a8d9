import { Field } from '#ui/fields/Field.tsx'
import { type FieldProps, useField } from '#ui/fields/field.ts'
import { Island } from '#ui/Island.tsx'
import { useMessages } from '#ui/locale.tsx'
import RichTextEditor from '../islands/rich-text.island.tsx'
import { plainOf, readTyped } from './field.ts'
import { messages } from './messages.ts'
import { paths } from './paths.ts'

type Props = FieldProps & {
  /** The stored text as its simple markup, from `toPlain`. */
  value?: string | null | undefined
  rows?: number
}

/** A text with headings, lists, tables and pictures: a plain box with a simple markup, and with the script an editor in its place. */
export function RichTextField({ value, rows = 16, ...field }: Props) {
  const texts = useMessages(messages)
  const box = useField(field).id
  const hinted = {
    ...field,
    hint: field.hint ?? <span data-guide={box}>{texts.markupHint}</span>,
  }
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
      <MarkupGuide box={box} />
      <Island
        of={RichTextEditor}
        name="content/rich-text"
        props={{
          box: wiring.id,
          label: field.label,
          text: readTyped(typed),
          cleaning: paths.cleaning,
          finders: { page: paths.pages },
        }}
      />
    </>
  )
}

function MarkupGuide({ box }: { box: string }) {
  const texts = useMessages(messages)
  return (
    <details class="field-hint" data-guide={box}>
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
