import type { ComponentChildren } from 'preact'
import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../desk-messages.ts'
import { paths } from '../paths.ts'
import { type ProgrammeChoices, ProgrammeForm } from './ProgrammeForm.tsx'

type Props = ProgrammeChoices & {
  /** Absent while the programme is new. */
  programme?: { id: string; slug: string; published: boolean; version: number; stored: Raw }
  formKey: string
  typed?: Raw | undefined
  problems?: readonly Problem[] | undefined
  /** The sentence of a refusal, or of something done. */
  refusal?: string | undefined
  news?: string | undefined
  stale?: boolean
  /** The terms, for a programme that is saved. */
  children?: ComponentChildren
}

/** A programme on the officer's desk: its words, what it pays, its publication. */
export function ProgrammeEditPage(props: Props) {
  const texts = useMessages(messages)
  const { programme, formKey, typed, problems, refusal, news, stale, children, ...choices } = props
  return (
    <Page
      title={texts.newTitle}
      lead={programme ? undefined : texts.newLead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.desk, label: texts.title },
      ]}
      actions={
        programme?.published && (
          <ButtonLink href={link(paths.programme, { slug: programme.slug })} kind="secondary">
            {texts.seePublic}
          </ButtonLink>
        )
      }
      notice={refusal ? { tone: 'warning', text: refusal } : news}
      wide
    >
      {stale && programme && <Stored stored={programme.stored} typed={typed ?? {}} />}
      {children}
      <Section title={texts.programme}>
        <ProgrammeForm
          {...choices}
          action={programme ? link(paths.draft, { id: programme.id }) : paths.desk}
          formKey={formKey}
          {...(programme ? { version: programme.version } : {})}
          raw={typed ?? programme?.stored}
          problems={problems}
        />
      </Section>
      {programme && !programme.published && (
        <Section title={texts.publish}>
          <p>{texts.publishLead}</p>
          <Form
            action={link(paths.publication, { id: programme.id })}
            formKey={`${formKey}-p`}
            version={programme.version}
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
  const labels: Record<string, string> = { ...texts.field, lineCodes: texts.lines }
  const differing = Object.entries(stored).filter(
    ([name, value]) => [value].flat().join() !== [typed[name] ?? ''].flat().join(),
  )
  return (
    <Section title={texts.storedTitle}>
      <DefinitionList
        items={differing.map(([name, value]) => ({
          term: labels[name] ?? name,
          value: <span class="whitespace-pre-line">{[value].flat().join(', ')}</span>,
        }))}
      />
    </Section>
  )
}
