import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import type { SentForm } from '#platform/http/sent.ts'
import { startOf } from '#platform/http/sent.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as portalPaths } from '../../../paths.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { GapLine } from '../queries.ts'
import type { GapRefusal } from '../rules.ts'
import { GapStanding } from './GapStanding.tsx'

type Props = GapLine & {
  days: readonly { day: string; times: number }[]
  agencies: readonly { id: string; name: Text }[]
  formKey: string
  sent: SentForm | undefined
  problem: GapRefusal | undefined
}

export function GapPage({ gap, times, agency, days, agencies, formKey, sent, problem }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const { assign, answer, dismiss } = texts
  const start = (path: (typeof paths)[Exclude<keyof typeof paths, 'gaps'>], prefix: string) => ({
    ...startOf(link(path, { id: gap.id }), sent, formKey),
    version: gap.version,
    prefix,
  })
  return (
    <Page
      title={`“${gap.typed}”`}
      lead={texts.asked(times)}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.gaps, label: texts.title },
      ]}
      notice={problem && { tone: 'warning', text: texts.problem[problem] }}
    >
      <p>
        <strong>{texts.state[gap.state]}.</strong> <GapStanding gap={gap} agency={agency} />
      </p>
      <p>
        <Link href={withQuery(portalPaths.search, { q: gap.typed })}>{texts.seeSearch}</Link>
      </p>
      <Section title={assign.title}>
        <p class="mb-3 text-muted">{assign.lead}</p>
        <Form {...start(paths.assignment, 'assign')}>
          <Select
            name="agency"
            label={assign.agency}
            value={gap.agencyId}
            options={agencies.map(({ id, name }) => ({ value: id, label: name[locale] }))}
          />
          <DateField name="due" label={assign.due} value={gap.dueOn} />
          <Button>{assign.send}</Button>
        </Form>
      </Section>
      <Section title={answer.title}>
        <p class="mb-3 text-muted">{answer.lead}</p>
        <Form {...start(paths.answer, 'answer')}>
          <TextField name="path" label={answer.path} hint={answer.hint} value={gap.answerPath} />
          <Button>{answer.send}</Button>
        </Form>
      </Section>
      <Section title={dismiss.title}>
        <Form {...start(paths.dismissal, 'dismiss')}>
          <TextField name="note" label={dismiss.note} hint={dismiss.hint} value={gap.note} />
          <Button kind="secondary">{dismiss.send}</Button>
        </Form>
        {gap.state !== 'open' && (
          <Form {...start(paths.reopening, 'reopen')}>
            <Button kind="secondary">{texts.reopen}</Button>
          </Form>
        )}
      </Section>
      <Section title={texts.byDay}>
        <DataTable
          caption={texts.byDay}
          captionHidden
          rows={days}
          rowKey={({ day }) => day}
          columns={[
            { title: texts.day, cell: ({ day }) => <Day on={day} /> },
            { title: texts.columns.times, cell: (row) => row.times, figures: true },
          ]}
        />
      </Section>
    </Page>
  )
}
