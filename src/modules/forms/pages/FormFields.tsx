import type { ComponentChildren } from 'preact'
import { useForm } from '#ui/fields/Form.tsx'
import { Island } from '#ui/Island.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import type { Answers } from '../answers.ts'
import { type FormDefinition, type FormField, fieldsOf } from '../definition.ts'
import LiveForm from '../islands/live.island.tsx'
import { shapeOf } from '../islands/shape.ts'
import type { Conflict } from '../merge.ts'
import { messages } from '../messages.ts'
import { visibleForm } from '../show-rules.ts'
import { AnswerField } from './AnswerField.tsx'
import { typedOnTop } from './cells.ts'
import { Elsewhere } from './Elsewhere.tsx'
import { TableField } from './TableField.tsx'

type Props = {
  definition: FormDefinition
  answers: Answers
  /** The revision of the sheet that `answers` are, sent along as `_base`. */
  revision: number
  /** What was also changed elsewhere, when the form comes back because of it. */
  conflicts?: readonly Conflict[]
  /** How a document is handed in is the matter of the module that keeps it. */
  fileField?: (field: FormField) => ComponentChildren
  /** The table that shows more empty rows (`dong` in the address). */
  moreRows?: string | undefined
}

/**
 * The fields of a published form, for inside a `Form`. What is not asked is there but hidden: it keeps what was typed,
 * and an answer that asks for it shows it, at once with JavaScript and after saving without.
 */
export function FormFields(props: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { raw } = useForm()
  const { definition, revision } = props
  const answers = typedOnTop(definition, props.answers, raw)
  const asked = visibleForm(definition, answers)
  const fields = new Set(fieldsOf(asked).map(({ code }) => code))
  const isAsked = (code: string) => asked.sections.some((section) => section.code === code)
  const conditional = definition.sections.some(
    (section) => section.showIf || section.fields.some(({ showIf }) => showIf),
  )
  const live = conditional || fieldsOf(definition).some(({ type }) => type === 'table')
  return (
    <>
      <input type="hidden" name="_base" value={String(revision)} />
      {/* The first button of a form is what the Enter key presses: it must not be one that takes a row out. */}
      <button type="submit" class="sr-only" tabIndex={-1} aria-hidden="true">
        {texts.save}
      </button>
      {conditional && (
        <noscript>
          <p class="text-muted">{texts.showsAfterSaving}</p>
        </noscript>
      )}
      {definition.sections.map((section) => (
        <section
          key={section.code}
          class="grid gap-6"
          aria-labelledby={`section-${section.code}`}
          data-section={section.code}
          hidden={!isAsked(section.code)}
        >
          <h2 id={`section-${section.code}`}>{section.title[locale]}</h2>
          {section.intro && <p class="text-muted">{section.intro[locale]}</p>}
          {section.fields.map((field) => (
            <div key={field.code} data-field={field.code} hidden={!fields.has(field.code)}>
              <OneField {...props} field={field} answers={answers} />
            </div>
          ))}
        </section>
      ))}
      {live && (
        <Island of={LiveForm} name="forms/live" props={{ definition: shapeOf(definition) }} />
      )}
    </>
  )
}

function OneField({
  field,
  answers,
  conflicts = [],
  fileField,
  moreRows,
}: Props & { field: FormField }) {
  if (field.type === 'file') return <>{fileField?.(field)}</>
  if (field.type === 'table')
    return (
      <TableField
        field={field}
        answers={answers}
        conflicts={conflicts}
        more={moreRows === field.code}
      />
    )
  return (
    <>
      {conflicts
        .filter((conflict) => conflict.field === field.code)
        .map(({ theirs }) => (
          <Elsewhere key={field.code} field={field} theirs={theirs} />
        ))}
      <AnswerField field={field} answer={answers[field.code]} />
    </>
  )
}
