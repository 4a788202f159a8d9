import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page, type PageNotice } from '#ui/shell/Page.tsx'
import { isAwaitingConsent } from '../../brought/consent.ts'
import { isAboutPerson } from '../../kinds/all.ts'
import type { Kind } from '../../kinds/kind.ts'
import { type Choices, EntryForm } from '../../pages/EntryForm.tsx'
import { entryPath, paths } from '../../paths.ts'
import type { ConfirmRefusal } from '../../rules.ts'
import type { Entry } from '../../schema.ts'
import type { ReferenceRefusal } from '../../writing.ts'
import { messages } from '../messages.ts'
import type { ProposeRefusal } from '../rules.ts'
import type { Proposal } from '../schema.ts'

export const ownDoings = ['sent', 'confirmed', 'withdrawn'] as const

export type OwnEntryProps = {
  kind: Kind
  action: string
  formKey: string
  owners: Choices
  choices: ReadonlyMap<string, Choices>
  today: string
  entry?: Entry
  proposal?: Proposal | undefined
  version?: number
  stored?: Raw
  typed?: Raw
  problems?: readonly Problem[]
  refusal?: ProposeRefusal | ReferenceRefusal | ConfirmRefusal | 'already-withdrawn'
  done?: (typeof ownDoings)[number] | undefined
}

/** What a member writes for an organisation, or a person of themselves; it goes to the editors. */
export function OwnEntryPage(props: OwnEntryProps) {
  const { kind, entry, proposal, stored, typed, problems = [], ...form } = props
  const texts = useMessages(messages)
  const locale = useLocale()
  const name = kind.name[locale]
  const isPublic = entry?.state === 'published'
  return (
    <Page
      title={entry ? texts.editTitle(name) : texts.newTitle(name)}
      lead={kind.lead[locale]}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.own, label: texts.ownTitle },
      ]}
      over={proposal && <Badge>{texts.state[proposal.state]}</Badge>}
      actions={
        entry &&
        isPublic && (
          <ButtonLink href={entryPath(kind, entry.slug)} kind="secondary">
            {texts.view}
          </ButtonLink>
        )
      }
      notice={useNotice(props)}
    >
      <EntryForm
        kind={kind}
        action={form.action}
        formKey={form.formKey}
        version={form.version}
        raw={typed ?? stored}
        problems={problems}
        owners={form.owners}
        choices={form.choices}
        ownerOptional={isAboutPerson(kind)}
        submit={texts.send}
      >
        {isAboutPerson(kind) && (
          <Checkbox
            name="consent"
            label={texts.consent}
            hint={texts.consentHint}
            error={
              problems.some(({ field }) => field === 'consent') ? texts.consentNeeded : undefined
            }
          />
        )}
      </EntryForm>
      {entry && isPublic && <Confirmation entry={entry} formKey={form.formKey} />}
      {entry && (entry.state !== 'withdrawn' || entry.consentedAt) && (
        <Withdrawal entry={entry} formKey={form.formKey} person={isAboutPerson(kind)} />
      )}
    </Page>
  )
}

function useNotice({ refusal, done, entry, proposal }: OwnEntryProps): PageNotice | null {
  const texts = useMessages(messages)
  if (refusal) return { tone: 'danger', text: texts.problem[refusal] }
  if (done)
    return { sent: texts.sent, confirmed: texts.confirmedNow, withdrawn: texts.withdrawnNow }[done]
  if (proposal?.state === 'returned' && proposal.reason)
    return { tone: 'warning', text: texts.returnedBecause(proposal.reason) }
  if (entry && isAwaitingConsent(entry)) return { tone: 'warning', text: texts.fromOldPortal }
  return proposal?.state === 'waiting' ? { tone: 'info', text: texts.waitingNotice } : null
}

type PartProps = { entry: Entry; formKey: string }

function Confirmation({ entry, formKey }: PartProps) {
  const texts = useMessages(messages)
  return (
    <Section title={texts.confirm}>
      <Form action={link(paths.ownConfirmation, { id: entry.id })} formKey={`${formKey}-dung`}>
        <p>{texts.confirmHint}</p>
        <Button kind="secondary">{texts.confirm}</Button>
      </Form>
    </Section>
  )
}

function Withdrawal({ entry, formKey, person }: PartProps & { person: boolean }) {
  const texts = useMessages(messages)
  const title = person ? texts.withdrawPerson : texts.withdraw
  return (
    <Section title={title}>
      <Form action={link(paths.ownWithdrawal, { id: entry.id })} formKey={`${formKey}-go`}>
        <p>{person ? texts.withdrawPersonHint : texts.withdrawHint}</p>
        <Button kind="danger">{title}</Button>
      </Form>
    </Section>
  )
}
