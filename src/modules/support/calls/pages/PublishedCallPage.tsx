import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { MomentField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { formatMoment } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../desk-messages.ts'
import { callFaults } from '../faults.ts'
import { paths } from '../paths.ts'
import type { CallRefusal, ExtensionRefusal } from '../rules.ts'

type Props = {
  id: string
  slug: string
  code: string
  title: Text
  closesAt: Date
  version: number
  formKey: string
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
  refusal?: CallRefusal | ExtensionRefusal | undefined
  news?: 'published' | 'extended' | undefined
}

/** A call that the public sees: it can be extended and nothing else. */
export function PublishedCallPage(props: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { id, slug, code, title, closesAt, refusal, news, problems = [] } = props
  return (
    <Page
      title={`${code}: ${title[locale]}`}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.calls, label: texts.title },
      ]}
      actions={
        <ButtonLink href={link(paths.call, { slug })} kind="secondary">
          {texts.seePublic}
        </ButtonLink>
      }
      notice={refusal ? { tone: 'warning', text: texts.problem[refusal] } : news && texts[news]}
    >
      <Section title={texts.extend}>
        <p>{texts.extendLead(formatMoment(closesAt, locale))}</p>
        <Form
          action={link(paths.extension, { id })}
          formKey={props.formKey}
          version={props.version}
          raw={props.raw}
          problems={problems}
          faults={callFaults(problems, texts)}
        >
          <MomentField name="until" label={texts.until} />
          <TextArea name="reason" label={texts.reason} rows={3} />
          <Button>{texts.extend}</Button>
        </Form>
      </Section>
    </Page>
  )
}
