import type { Problem, Raw } from '#platform/http/form.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../paths.ts'
import { messages } from './about-messages.ts'

const fields = ['functionsVi', 'functionsEn', 'contactsVi', 'contactsEn'] as const

type Props = {
  stored: Raw
  version: number
  formKey: string
  typed?: Raw | undefined
  problems?: readonly Problem[]
  stale?: boolean
  saved?: boolean
}

export function AboutEditPage({ stored, version, formKey, typed, problems, stale, saved }: Props) {
  const texts = useMessages(messages)
  const { edit } = texts
  return (
    <Page
      title={edit.title}
      lead={edit.lead}
      crumbs={[{ href: paths.desk, label: edit.desk }]}
      actions={
        <ButtonLink href={paths.about} kind="secondary">
          {texts.title}
        </ButtonLink>
      }
      notice={stale ? { tone: 'danger', text: edit.stale } : saved ? edit.saved : null}
    >
      <Form
        action={paths.aboutDesk}
        formKey={formKey}
        version={version}
        raw={typed ?? stored}
        problems={problems}
      >
        {fields.map((name) => (
          <TextArea key={name} name={name} label={edit[name]} rows={6} maxLength={4_000} />
        ))}
        <Button>{edit.save}</Button>
      </Form>
      {stale && (
        <Section title={edit.stored}>
          <DefinitionList
            items={fields.map((name) => ({
              term: edit[name],
              value: <span class="whitespace-pre-line">{stored[name]}</span>,
            }))}
          />
        </Section>
      )}
    </Page>
  )
}
