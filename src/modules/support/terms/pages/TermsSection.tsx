import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { paths } from '../../programmes/paths.ts'
import { FoldedTask } from '../../screening/pages/Task.tsx'
import { messages } from '../messages.ts'
import type { Term } from '../schema.ts'
import { isCostKind, termWords } from '../vocabulary.ts'
import { type TermChoices, TermForm } from './TermForm.tsx'
import { TermTable } from './TermTable.tsx'

/** What of the terms came back refused: a new one, or the end of the one named. */
export type SentTerm = {
  term?: string
  raw: Raw
  formKey: string
  problems?: readonly Problem[] | undefined
}

type Props = TermChoices & {
  programmeId: string
  terms: readonly Term[]
  today: string
  formKey: string
  sent: SentTerm | undefined
}

/** The terms of a programme on the officer's desk: as they are, each one's end, and a new one. */
export function TermsSection({ programmeId, terms, today, formKey, sent, ...choices }: Props) {
  const texts = useMessages(messages)
  const fresh = sent && sent.term === undefined ? sent : undefined
  const sources = new Map(choices.sources.map(({ code, name }) => [code, name]))
  return (
    <Section title={texts.title} id="muc-chi">
      {terms.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <TermTable terms={terms} sources={sources} withDates />
      )}
      {terms
        .filter(({ holdsUntil }) => holdsUntil === null || holdsUntil > today)
        .map((term) => (
          <EndForm
            key={term.id}
            term={term}
            today={today}
            formKey={`${formKey}-${term.id.slice(-4)}`}
            sent={sent?.term === term.id ? sent : undefined}
          />
        ))}
      <FoldedTask title={texts.add} open={fresh !== undefined || terms.length === 0}>
        <TermForm
          {...choices}
          action={link(paths.terms, { id: programmeId })}
          formKey={fresh?.formKey ?? `${formKey}-t`}
          raw={fresh?.raw}
          problems={fresh?.problems}
        />
      </FoldedTask>
    </Section>
  )
}

type EndProps = { term: Term; today: string; formKey: string; sent: SentTerm | undefined }

function EndForm({ term, today, formKey, sent }: EndProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { costKind } = useMessages(termWords)
  const name = isCostKind(term.costKind) ? costKind[term.costKind] : term.what[locale]
  return (
    <FoldedTask title={texts.endTitle(name)} open={sent !== undefined}>
      <Form
        action={link(paths.termEnd, { id: term.programmeId, term: term.id })}
        formKey={sent?.formKey ?? formKey}
        raw={sent?.raw}
        problems={sent?.problems}
        prefix={`end-${term.id}`}
      >
        <DateField name="lastDay" label={texts.lastDay} min={today} />
        <Button kind="secondary">{texts.end}</Button>
      </Form>
    </FoldedTask>
  )
}
