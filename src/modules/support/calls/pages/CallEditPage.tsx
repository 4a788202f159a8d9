import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../desk-messages.ts'
import { paths } from '../paths.ts'
import type { ArchivingRefusal, CallRefusal, ExtensionRefusal } from '../rules.ts'
import { type CallChoices, CallForm } from './CallForm.tsx'

type Props = CallChoices & {
  /** Absent while the call is new. */
  call?: { id: string; version: number; stored: Raw }
  typed?: Raw | undefined
  problems?: readonly Problem[] | undefined
  refusal?: CallRefusal | ExtensionRefusal | ArchivingRefusal | undefined
  saved?: boolean
  formKey: string
}

/** A call that nobody but officers sees yet. */
export function CallEditPage({ call, typed, problems, refusal, saved, formKey, ...rest }: Props) {
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.newTitle}
      lead={texts.newLead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.calls, label: texts.title },
      ]}
      notice={
        refusal ? { tone: 'warning', text: texts.problem[refusal] } : saved ? texts.saved : null
      }
    >
      {refusal === 'stale' && call && <Stored stored={call.stored} typed={typed ?? {}} />}
      <CallForm
        {...rest}
        action={call ? link(paths.draft, { id: call.id }) : paths.calls}
        formKey={formKey}
        {...(call ? { version: call.version } : {})}
        raw={typed ?? call?.stored}
        problems={problems}
      />
      {call && (
        <Section title={texts.publish}>
          <p>{texts.publishLead}</p>
          <Form
            action={link(paths.publication, { id: call.id })}
            formKey={`${formKey}-p`}
            version={call.version}
          >
            <Button kind="call">{texts.publish}</Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}

/** What is stored, where it differs from what was typed. */
function Stored({ stored, typed }: { stored: Raw; typed: Raw }) {
  const texts = useMessages(messages)
  const labels: Record<string, unknown> = {
    ...texts,
    programmeId: texts.programme,
    formVersionId: texts.form,
    criteriaCodes: texts.criteria,
  }
  const differing = Object.entries(stored).filter(
    ([name, value]) => [value].flat().join() !== [typed[name] ?? ''].flat().join(),
  )
  return (
    <Section title={texts.storedTitle}>
      <DefinitionList
        items={differing.map(([name, value]) => ({
          term: String(labels[name] ?? name),
          value: <span class="whitespace-pre-line">{[value].flat().join(', ')}</span>,
        }))}
      />
    </Section>
  )
}
