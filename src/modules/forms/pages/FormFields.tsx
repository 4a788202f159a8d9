import type { ComponentChildren } from 'preact'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { Answer, Answers } from '../answers.ts'
import type { FormDefinition, FormField } from '../definition.ts'
import type { Conflict } from '../merge.ts'
import { messages } from '../messages.ts'
import { AnswerField } from './AnswerField.tsx'
import { AnswerText } from './AnswerText.tsx'

type Props = {
  definition: FormDefinition
  answers: Answers
  /** The revision of the sheet that `answers` are, sent along as `_base`. */
  revision: number
  /** What was also changed elsewhere, when the form comes back because of it. */
  conflicts?: readonly Conflict[]
  /** How a document is handed in is the matter of the module that keeps it. */
  fileField?: (field: FormField) => ComponentChildren
}

/** The fields of a published form, for inside a `Form`. */
export function FormFields({ definition, answers, revision, conflicts = [], fileField }: Props) {
  const locale = useLocale()
  return (
    <>
      <input type="hidden" name="_base" value={String(revision)} />
      {definition.sections.map((section) => (
        <section key={section.code} class="grid gap-6" aria-labelledby={`section-${section.code}`}>
          <h2 id={`section-${section.code}`}>{section.title[locale]}</h2>
          {section.intro && <p class="text-muted">{section.intro[locale]}</p>}
          {section.fields.map((field) =>
            field.type === 'file' ? (
              fileField?.(field)
            ) : (
              <div key={field.code}>
                {conflicts
                  .filter((conflict) => conflict.field === field.code)
                  .map(({ theirs }) => (
                    <Elsewhere key={field.code} field={field} theirs={theirs} />
                  ))}
                <AnswerField field={field} answer={answers[field.code]} />
              </div>
            ),
          )}
        </section>
      ))}
    </>
  )
}

function Elsewhere({ field, theirs }: { field: FormField; theirs: Answer | undefined }) {
  const texts = useMessages(messages).conflict
  return (
    <Notice tone="warning" title={texts.title}>
      <p>
        {texts.theirs}: <AnswerText field={field} answer={theirs} />
      </p>
      <p>{texts.advice}</p>
    </Notice>
  )
}
