import { AnswerSheet, type Answers, type FormDefinition, fieldsOf } from '#modules/forms/index.ts'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { formatSize } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { PaperNote } from '../../cases/pages/PaperNote.tsx'
import type { PaperNote as Note } from '../../cases/papers.ts'
import { messages } from '../messages.ts'
import type { CorrectionItem } from '../schema.ts'

export type DocumentView = {
  field: string
  name: string
  size: number
  href: string
  /** What is known of the kept paper behind it. */
  note?: Note | undefined
}

type SentProps = {
  definition: FormDefinition
  answers: Answers
  documents: readonly DocumentView[]
}

/** The answers and documents as the founders sent them. */
export function SentAnswers({ definition, answers, documents }: SentProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <AnswerSheet
      definition={definition}
      answers={answers}
      files={(field) => {
        const handedIn = documents.filter((document) => document.field === field)
        if (handedIn.length === 0) return <span class="text-muted">{texts.noDocuments}</span>
        return (
          <ul>
            {handedIn.map(({ href, name, size, note }) => (
              <li key={href}>
                <Link href={href} download>
                  {name}
                </Link>{' '}
                <span class="text-muted">({formatSize(size, locale)})</span>{' '}
                <PaperNote note={note} />
              </li>
            ))}
          </ul>
        )
      }}
    />
  )
}

export type CorrectionView = {
  id: string
  requestedAt: Date
  answeredAt: Date | null
  note: string
  items: readonly CorrectionItem[]
}

type CorrectionsProps = { definition: FormDefinition; corrections: readonly CorrectionView[] }

export function Corrections({ definition, corrections }: CorrectionsProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const labelOf = (code: string) =>
    fieldsOf(definition).find((field) => field.code === code)?.label[locale] ?? code
  return (
    <ul class="grid gap-4">
      {corrections.map(({ id, requestedAt, answeredAt, note, items }) => (
        <li key={id}>
          <p class="text-muted">
            {texts.askedAt} <Moment at={requestedAt} />.{' '}
            {answeredAt ? (
              <>
                {texts.answeredAt} <Moment at={answeredAt} />.
              </>
            ) : (
              `${texts.notAnswered}.`
            )}
          </p>
          <DefinitionList
            items={items.map(({ field, kind, what }) => ({
              term: `${labelOf(field)} (${texts.kinds[kind]})`,
              value: what,
            }))}
          />
          {note && <p class="whitespace-pre-line">{note}</p>}
        </li>
      ))}
    </ul>
  )
}
