import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { type SentForm, startOf } from '#platform/http/sent.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Section } from '#ui/Section.tsx'
import { Page, type PageNotice } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { ListedFault } from '../queries.ts'

type Props = {
  rows: readonly ListedFault[]
  page: number
  pages: number
  formKey: string
  sent?: SentForm
  settled?: boolean
  late?: boolean
}

export function FaultsPage({ rows, page, pages, formKey, sent, settled, late }: Props) {
  const texts = useMessages(messages)
  const notice: PageNotice | null = late
    ? { tone: 'danger', text: texts.alreadySettled }
    : settled
      ? texts.settled
      : null
  return (
    <Page
      title={texts.listTitle}
      lead={texts.listLead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.desk, label: texts.entries },
      ]}
      notice={notice}
    >
      {rows.length === 0 && <EmptyState title={texts.none}>{texts.noneAdvice}</EmptyState>}
      {rows.map((fault) => (
        <FaultSection key={fault.id} fault={fault} formKey={formKey} sent={sent} />
      ))}
      <Pagination
        page={page}
        pages={pages}
        href={(each) => withQuery(paths.faults, { page: each })}
      />
    </Page>
  )
}

type SectionProps = { fault: ListedFault; formKey: string; sent: SentForm | undefined }

function FaultSection({ fault, formKey, sent }: SectionProps) {
  const texts = useMessages(messages)
  const { id, entryId, title, words, reportedAt, awaitsAnswer } = fault
  const form = startOf(link(paths.settlement, { id }), sent, `${formKey}-${id.slice(-12)}`)
  return (
    <Section title={title.vi}>
      <p class="text-muted">
        {texts.reported}: <Moment at={reportedAt} />. {awaitsAnswer && texts.withAddress}
      </p>
      <blockquote class="my-4 whitespace-pre-line border-l-4 border-primary pl-4">
        {words}
      </blockquote>
      <p class="mb-4">
        <ButtonLink href={link(paths.entry, { id: entryId })} kind="secondary" small>
          {texts.edit}
        </ButtonLink>
      </p>
      <Form {...form} prefix={`f-${id.slice(-6)}`} label={`${texts.settle}: ${title.vi}`}>
        <RadioGroup
          name="outcome"
          label={texts.outcome}
          options={[
            { value: 'fixed', label: texts.fixed },
            { value: 'not-a-fault', label: texts.notAFault },
          ]}
        />
        <TextArea
          name="answer"
          label={texts.answer}
          hint={texts.answerHint}
          rows={3}
          maxLength={1000}
        />
        <Button>{texts.settle}</Button>
      </Form>
    </Section>
  )
}
