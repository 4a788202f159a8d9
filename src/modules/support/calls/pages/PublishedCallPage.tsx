import { type LapsedBasis, LapseNotice } from '#modules/content/index.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { MomentField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { formatMoment } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as assigningPaths } from '../../assigning/paths.ts'
import { stateTones } from '../../programmes/pages/CallCard.tsx'
import { paths as scoringPaths } from '../../scoring/paths.ts'
import { messages } from '../desk-messages.ts'
import { callFaults } from '../faults.ts'
import { messages as callMessages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { ArchivingRefusal, CallRefusal, ExtensionRefusal, ShownCallState } from '../rules.ts'
import { messages as versionMessages } from '../versions/messages.ts'
import type { ShownVersion } from '../versions/queries.ts'
import { VersionList } from '../versions/VersionList.tsx'

const news = ['published', 'extended', 'revised', 'dropped', 'archived'] as const
export type News = (typeof news)[number]
export const newsOf = (told: string | undefined): News | undefined =>
  news.find((each) => each === told)

type Props = {
  id: string
  slug: string
  code: string
  title: Text
  state: ShownCallState
  closesAt: Date
  /** Money of the call that no decision has granted yet, in đồng. */
  left: number
  /** In đồng. */
  budget: number
  versions: readonly ShownVersion[]
  /** Texts that it rests on and that hold no longer. */
  lapsed: readonly LapsedBasis[]
  /** A change is being drawn up. */
  changing: boolean
  version: number
  formKey: string
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
  refusal?: CallRefusal | ExtensionRefusal | ArchivingRefusal | undefined
  news?: News | undefined
}

/** A call that the public sees: it is extended, changed by a new version, and put away in the end. */
export function PublishedCallPage(props: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const states = useMessages(callMessages).state
  const { title: versionTitle } = useMessages(versionMessages)
  const { id, slug, code, title, state, closesAt, left, budget, versions, refusal } = props
  return (
    <Page
      title={`${code}: ${title[locale]}`}
      over={<Badge tone={stateTones[state]}>{states[state]}</Badge>}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.calls, label: texts.title },
      ]}
      actions={
        <ButtonLink href={link(paths.call, { slug })} kind="secondary">
          {texts.seePublic}
        </ButtonLink>
      }
      notice={
        refusal
          ? { tone: 'warning', text: texts.problem[refusal] }
          : props.news && texts[props.news]
      }
    >
      <LapseNotice bases={props.lapsed} />
      <Section title={texts.facts}>
        <DefinitionList
          items={[
            { term: texts.closesAt, value: <Moment at={closesAt} /> },
            { term: texts.budget, value: <Money amount={budget} /> },
            { term: texts.budgetLeft, value: <Money amount={left} /> },
          ]}
        />
        <p class="button-row mt-4">
          <Link href={link(assigningPaths.assignment, { id })}>{texts.toAssignment}</Link>
          <Link href={link(scoringPaths.panel, { id })}>{texts.toScores}</Link>
        </p>
      </Section>
      {state !== 'archived' && <Extension {...props} />}
      {(state === 'upcoming' || state === 'open') && <Change {...props} />}
      {state === 'closed' && <Archiving {...props} />}
      <Section title={versionTitle} id="cac-lan-cong-bo">
        <VersionList versions={versions} />
      </Section>
    </Page>
  )
}

function Extension({ id, closesAt, formKey, version, raw, problems = [] }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Section title={texts.extend}>
      <p>{texts.extendLead(formatMoment(closesAt, locale))}</p>
      <Form
        action={link(paths.extension, { id })}
        formKey={formKey}
        version={version}
        raw={raw}
        problems={problems}
        faults={callFaults(problems, texts)}
      >
        <MomentField name="until" label={texts.until} />
        <TextArea name="reason" label={texts.reason} rows={3} />
        <Button>{texts.extend}</Button>
      </Form>
    </Section>
  )
}

function Change({ id, changing }: Props) {
  const texts = useMessages(messages)
  return (
    <Section title={texts.change}>
      <p>{changing ? texts.changeGoesOn : texts.changeLead}</p>
      <ButtonLink
        href={link(changing ? paths.changePreview : paths.change, { id })}
        kind="secondary"
      >
        {changing ? texts.seeChange : texts.change}
      </ButtonLink>
    </Section>
  )
}

function Archiving({ id, formKey, version }: Props) {
  const texts = useMessages(messages)
  return (
    <Section title={texts.archive}>
      <p>{texts.archiveLead}</p>
      <Form action={link(paths.archiving, { id })} formKey={`${formKey}-a`} version={version}>
        <Button kind="secondary">{texts.archive}</Button>
      </Form>
    </Section>
  )
}
