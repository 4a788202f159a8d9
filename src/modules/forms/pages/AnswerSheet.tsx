import type { ComponentChildren } from 'preact'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { useLocale } from '#ui/locale.tsx'
import type { Answers } from '../answers.ts'
import type { FormDefinition } from '../definition.ts'
import { visibleForm } from '../show-rules.ts'
import { AnswerTable } from './AnswerTable.tsx'
import { AnswerText } from './AnswerText.tsx'

type Props = {
  definition: FormDefinition
  answers: Answers
  /** The documents handed in for a field, by its code. */
  files?: (field: string) => ComponentChildren
  level?: 2 | 3
}

/** A filled form to read, section by section; what was not asked is left out. */
export function AnswerSheet({ definition, answers, files, level = 3 }: Props) {
  const locale = useLocale()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div class="grid gap-8">
      {visibleForm(definition, answers).sections.map((section) => (
        <section key={section.code}>
          <Heading class="mb-2">{section.title[locale]}</Heading>
          <DefinitionList
            items={section.fields.map((field) => ({
              term: field.label[locale],
              value:
                field.type === 'file' ? (
                  files?.(field.code)
                ) : field.type === 'table' ? (
                  <AnswerTable field={field} answers={answers} />
                ) : (
                  <AnswerText field={field} answer={answers[field.code]} />
                ),
            }))}
          />
        </section>
      ))}
    </div>
  )
}
