import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { EntryDraft } from '../../forms.ts'
import type { Kind } from '../../kinds/kind.ts'
import { ContentList } from '../../pages/ContentList.tsx'
import { paths } from '../../paths.ts'
import type { Names } from '../../references.ts'
import type { Entry } from '../../schema.ts'
import type { ReferenceRefusal } from '../../writing.ts'
import { messages } from '../messages.ts'
import type { DecideRefusal } from '../rules.ts'
import type { Proposal } from '../schema.ts'

export type ProposalPageProps = {
  kind: Kind
  entry: Entry
  proposal: Proposal
  /** What is proposed, with ids in the place of addresses. */
  proposed: EntryDraft
  names: Names
  by: string
  formKey: string
  raw?: Raw
  problems?: readonly Problem[]
  refusal?: DecideRefusal | ReferenceRefusal
}

/** A proposal beside what is published, for an editor to decide. */
export function ProposalPage(props: ProposalPageProps) {
  const { kind, entry, proposal, proposed, names, by, refusal } = props
  const texts = useMessages(messages)
  const locale = useLocale()
  const isChange = entry.state === 'published'
  return (
    <Page
      title={texts.proposalTitle(kind.name[locale])}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.desk, label: texts.entries },
        { href: paths.proposals, label: texts.proposalsTitle },
      ]}
      over={<Badge>{texts.state[proposal.state]}</Badge>}
      notice={refusal && { tone: 'danger', text: texts.decision[refusal] }}
      wide
    >
      <p class="text-muted">
        {texts.by(by)}, <Moment at={proposal.proposedAt} />
      </p>
      <div class={isChange ? 'grid gap-8 lg:grid-cols-2' : ''}>
        <Section title={texts.proposed}>
          <ContentList kind={kind} content={proposed} names={names} />
        </Section>
        {isChange && (
          <Section title={texts.standing}>
            <ContentList kind={kind} content={entry} names={names} />
          </Section>
        )}
      </div>
      {proposal.state === 'waiting' && <Decision {...props} />}
    </Page>
  )
}

function Decision({ entry, proposal, formKey, raw, problems }: ProposalPageProps) {
  const texts = useMessages(messages)
  const { id, version } = proposal
  const read = <input type="hidden" name="entryVersion" value={String(entry.version)} />
  return (
    <>
      <Section title={texts.accept}>
        <Form action={link(paths.acceptance, { id })} formKey={`${formKey}-nhan`} version={version}>
          {read}
          <p>{texts.acceptHint}</p>
          <Button kind="call">{texts.accept}</Button>
        </Form>
      </Section>
      <Section title={texts.giveBack}>
        <Form
          action={link(paths.return, { id })}
          formKey={`${formKey}-tra`}
          version={version}
          raw={raw}
          problems={problems}
        >
          {read}
          <TextArea
            name="reason"
            label={texts.reason}
            hint={texts.reasonHint}
            rows={4}
            maxLength={1000}
          />
          <Button kind="secondary">{texts.giveBack}</Button>
        </Form>
      </Section>
    </>
  )
}
