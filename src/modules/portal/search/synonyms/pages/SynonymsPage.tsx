import { withQuery } from '#platform/http/query-fields.ts'
import { type SentForm, startOf } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as gapPaths } from '../../gaps/paths.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { SynonymLine } from '../queries.ts'
import type { SynonymRefusal } from '../rules.ts'

type Props = {
  lines: readonly SynonymLine[]
  /** What the form begins with, when a line was chosen. */
  chosen: SynonymLine | undefined
  formKey: string
  saved: boolean
  sent: SentForm | undefined
  problem: SynonymRefusal | undefined
}

export function SynonymsPage({ lines, chosen, formKey, saved, sent, problem }: Props) {
  const texts = useMessages(messages)
  const told = saved ? { tone: 'success' as const, text: texts.saved } : null
  const start = startOf(paths.synonyms, sent, formKey)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: gapPaths.gaps, label: texts.gaps },
      ]}
      notice={problem ? { tone: 'warning', text: texts.problem[problem] } : told}
      wide
    >
      <Section title={texts.form}>
        <Form {...start} {...(chosen?.version ? { version: chosen.version } : {})}>
          <TextField name="term" label={texts.term} value={chosen?.term} maxLength={100} />
          <TextArea
            name="meanings"
            label={texts.meanings}
            hint={texts.meaningsHint}
            value={chosen?.meanings.join('\n')}
            rows={4}
            optional
          />
          <Checkbox name="mutual" label={texts.mutual} checked={chosen?.mutual ?? false} />
          <Button>{texts.send}</Button>
        </Form>
      </Section>
      <DataTable
        caption={texts.title}
        captionHidden
        rows={lines}
        rowKey={({ term }) => term}
        columns={[
          {
            title: texts.term,
            cell: ({ term }) => (
              <Link href={withQuery(paths.synonyms, { tu: term })} aria-label={texts.change(term)}>
                {term}
              </Link>
            ),
          },
          { title: texts.meanings, cell: ({ meanings }) => meanings.join('; ') || texts.nothing },
          { title: texts.direction, cell: ({ mutual }) => (mutual ? texts.both : texts.oneWay) },
          {
            title: texts.source,
            cell: ({ version }) => (version === null ? texts.given : texts.stated),
          },
        ]}
      />
    </Page>
  )
}
