import type { Problem, Raw } from '#platform/http/form.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { faultsOf } from '../faults.ts'
import { messages } from '../messages.ts'
import type { StartRefusal } from '../rules.ts'
import { sentences } from '../sentences.ts'
import type { VersionLine } from './FormsPage.tsx'

type Props = {
  versions: readonly VersionLine[]
  /** The version to copy, when the page was opened from one; with its code the next version of it. */
  from?: string | undefined
  code?: string | undefined
  formKey: string
  raw?: Raw
  problems?: readonly Problem[]
  refusal?: StartRefusal | undefined
}

export function NewFormPage({ versions, from, code, formKey, raw, problems = [], refusal }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { start } = useMessages(sentences)
  return (
    <Page
      title={texts.create}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.forms, label: texts.title },
      ]}
      notice={refusal && { tone: 'warning', text: start[refusal] }}
    >
      <Form
        action={paths.newForm}
        formKey={formKey}
        raw={raw}
        problems={problems}
        faults={faultsOf(problems, locale)}
      >
        <TextField name="title" label={texts.name} hint={texts.nameHint} />
        <TextField name="code" label={texts.code} hint={texts.codeHint} value={code} optional />
        <Select
          name="from"
          label={texts.from}
          placeholder={texts.blank}
          value={from}
          optional
          options={versions.map((version) => ({
            value: version.id,
            label: texts.versionName(version.code, version.number),
          }))}
        />
        <Button>{texts.start}</Button>
      </Form>
    </Page>
  )
}
