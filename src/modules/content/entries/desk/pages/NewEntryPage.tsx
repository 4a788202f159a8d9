import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { Kind } from '../../kinds/kind.ts'
import { type Choices, EntryForm } from '../../pages/EntryForm.tsx'
import { paths } from '../../paths.ts'
import type { ReferenceRefusal } from '../../writing.ts'
import { messages } from '../messages.ts'

export type NewEntryProps = {
  kind: Kind
  owners: Choices
  choices: ReadonlyMap<string, Choices>
  formKey: string
  raw: Raw | undefined
  problems?: readonly Problem[]
  refusal?: ReferenceRefusal
}

export function NewEntryPage({ kind, refusal, ...form }: NewEntryProps) {
  const texts = useMessages(messages)
  const locale = useLocale()
  return (
    <Page
      title={texts.newTitle(kind.name[locale])}
      lead={kind.lead[locale]}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.desk, label: texts.title },
      ]}
      notice={refusal && { tone: 'danger', text: texts.refusal[refusal] }}
    >
      <EntryForm
        kind={kind}
        action={link(paths.newEntry, { kind: kind.code })}
        ownerOptional
        submit={texts.save}
        {...form}
      />
    </Page>
  )
}
