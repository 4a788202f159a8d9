import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { type SentForm, startOf } from '../../screening/sent.ts'
import { messages, type PaperProblem } from '../messages.ts'
import type { CaseKind } from '../rules.ts'
import type { Paper } from '../schema.ts'

export type PaperView = Pick<Paper, 'id' | 'kind' | 'draftedAt' | 'officialNumber' | 'issuedOn'> & {
  href: string
  /** Where number and day are typed back. */
  issue: string
}

type Props = {
  label: string
  crumb: { href: string; label: string }
  papers: readonly PaperView[]
  /** Kinds that can be drafted; undefined for the minutes of a meeting, which are of one kind. */
  kinds: readonly CaseKind[] | undefined
  action: string
  today: string
  formKey: () => string
  sent: SentForm | undefined
  problem: PaperProblem | undefined
  done: string | undefined
}

/** What was drafted about a case or a meeting, what can be, and under which number it was issued. */
export function PapersPage(props: Props) {
  const { label, crumb, papers, problem, done } = props
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.title(label)}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }, crumb]}
      notice={
        problem ? { tone: 'warning', text: texts.problem[problem] } : done && texts.done[done]
      }
    >
      <DraftForm {...props} />
      <Section title={texts.drafts}>
        {papers.length === 0 && <p>{texts.none}</p>}
        <div class="grid gap-6">
          {papers.map((paper, index) => (
            <PaperCard key={paper.id} {...props} paper={paper} ordinal={index + 1} />
          ))}
        </div>
      </Section>
    </Page>
  )
}

function DraftForm({ kinds, action, formKey, sent }: Props) {
  const texts = useMessages(messages)
  if (kinds?.length === 0) return <p>{texts.nothing}</p>
  return (
    <Section title={texts.draft.title}>
      <Form {...startOf(action, sent, formKey())}>
        {kinds && (
          <Select
            name="kind"
            label={texts.draft.kind}
            options={kinds.map((value) => ({ value, label: texts.kinds[value] }))}
          />
        )}
        <p>
          <Button>{kinds ? texts.draft.send : texts.draftMinutes}</Button>
        </p>
      </Form>
    </Section>
  )
}

type CardProps = Props & { paper: PaperView; ordinal: number }

function PaperCard({ paper, ordinal, today, formKey, sent }: CardProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { kind, draftedAt, officialNumber, issuedOn, href, issue } = paper
  return (
    <section class="card-quay grid gap-3">
      <h3>{texts.kinds[kind]}</h3>
      <p class="text-muted">
        {texts.draftedAt} <Moment at={draftedAt} />
      </p>
      <p>
        <Link href={href} download>
          {texts.download}
        </Link>
      </p>
      <p>
        {officialNumber && issuedOn
          ? texts.issued(officialNumber, formatDay(issuedOn, locale))
          : texts.notIssued}
      </p>
      <Form
        {...startOf(issue, sent, formKey())}
        prefix={`p${ordinal}`}
        label={`${texts.record}: ${texts.kinds[kind]} ${ordinal}`}
      >
        <TextField
          name="officialNumber"
          label={texts.number}
          hint={texts.numberHint}
          value={officialNumber}
        />
        <DateField name="issuedOn" label={texts.issuedOn} max={today} value={issuedOn} />
        <p>
          <Button kind="secondary">{texts.record}</Button>
        </p>
      </Form>
    </section>
  )
}
