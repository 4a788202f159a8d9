import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page, type PageNotice } from '#ui/shell/Page.tsx'
import type { Kind } from '../../kinds/kind.ts'
import { ContentList } from '../../pages/ContentList.tsx'
import { type Choices, EntryForm } from '../../pages/EntryForm.tsx'
import { entryPath, paths } from '../../paths.ts'
import type { Names } from '../../references.ts'
import { type EntryRefusal, standingOn } from '../../rules.ts'
import type { Entry } from '../../schema.ts'
import type { ReferenceRefusal } from '../../writing.ts'
import { messages } from '../messages.ts'

export const doings = ['saved', 'published', 'confirmed', 'withdrawn'] as const

export type EditEntryProps = {
  kind: Kind
  entry: Entry
  names: Names
  stored: Raw
  owners: Choices
  choices: ReadonlyMap<string, Choices>
  version: number
  formKey: string
  today: string
  typed?: Raw
  problems?: readonly Problem[]
  reasonProblems?: readonly Problem[]
  refusal?: EntryRefusal | ReferenceRefusal
  done?: (typeof doings)[number] | undefined
}

export function EditEntryPage(props: EditEntryProps) {
  const { kind, entry, names, stored, typed, refusal, today, ...form } = props
  const texts = useMessages(messages)
  const locale = useLocale()
  const standing = standingOn(entry, today)
  return (
    <Page
      title={texts.editTitle(kind.name[locale])}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.desk, label: texts.title },
      ]}
      over={
        <>
          <Badge tone={entry.state === 'published' ? 'success' : 'neutral'}>
            {texts.state[entry.state]}
          </Badge>
          {entry.state === 'published' && (
            <Badge tone={standing === 'fresh' ? 'success' : 'warning'}>
              {texts.standing[standing]}
            </Badge>
          )}
        </>
      }
      actions={
        entry.state === 'published' && (
          <ButtonLink href={entryPath(kind, entry.slug)} kind="secondary">
            {texts.view}
          </ButtonLink>
        )
      }
      notice={useNotice(props)}
    >
      {refusal === 'changed-meanwhile' && typed && (
        <Section title={texts.stored}>
          <ContentList kind={kind} content={entry} names={names} />
        </Section>
      )}
      <EntryForm
        kind={kind}
        action={link(paths.entry, { id: entry.id })}
        raw={typed ?? stored}
        ownerOptional
        submit={texts.save}
        owners={form.owners}
        choices={form.choices}
        formKey={form.formKey}
        version={form.version}
        problems={form.problems}
      />
      {entry.state === 'published' ? <PublishedPart {...props} /> : <PublishPart {...props} />}
    </Page>
  )
}

function useNotice({ refusal, done }: EditEntryProps): PageNotice | null {
  const texts = useMessages(messages)
  if (refusal) return { tone: 'danger', text: texts.refusal[refusal] }
  const good = {
    saved: texts.saved,
    published: texts.publishedNow,
    confirmed: texts.confirmedNow,
    withdrawn: texts.withdrawnNow,
  }
  return done ? good[done] : null
}

function PublishPart({ entry, formKey }: EditEntryProps) {
  const texts = useMessages(messages)
  return (
    <Section title={texts.publish}>
      <Form
        action={link(paths.publication, { id: entry.id })}
        formKey={`${formKey}-dang`}
        version={entry.version}
      >
        <p>{texts.publishHint}</p>
        <Button kind="call">{texts.publish}</Button>
      </Form>
    </Section>
  )
}

function PublishedPart({ entry, formKey, reasonProblems }: EditEntryProps) {
  const texts = useMessages(messages)
  return (
    <>
      <Section title={texts.confirm}>
        <Form action={link(paths.confirmation, { id: entry.id })} formKey={`${formKey}-dung`}>
          <p>{texts.confirmHint}</p>
          <Button kind="secondary">{texts.confirm}</Button>
        </Form>
      </Section>
      <Section title={texts.withdraw}>
        <Form
          action={link(paths.withdrawal, { id: entry.id })}
          formKey={`${formKey}-go`}
          version={entry.version}
          problems={reasonProblems}
          prefix="withdrawal"
        >
          <p>{texts.withdrawHint}</p>
          <TextField name="reason" label={texts.reason} hint={texts.reasonHint} maxLength={500} />
          <Button kind="danger">{texts.withdraw}</Button>
        </Form>
      </Section>
    </>
  )
}
