import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page, type PageNotice } from '#ui/shell/Page.tsx'
import { messages } from '../desk-messages.ts'
import { messages as formMessages } from '../form-messages.ts'
import type { DocumentState } from '../kinds.ts'
import { paths } from '../paths.ts'
import type { DocumentRefusal } from '../rules.ts'
import { stateTones } from './DocumentDeskPage.tsx'
import { DocumentForm, type FileFault } from './DocumentForm.tsx'
import { CitingList, type CitingPlace, ImpactSection, type ShownEffect } from './ImpactSection.tsx'

export type News = keyof (typeof messages)['vi']['news']

export type DocumentEditProps = {
  id: string
  slug: string
  state: DocumentState
  version: number
  /** The document as it is stored, field by field. */
  stored: Raw
  fileName: string | undefined
  citing: readonly CitingPlace[]
  today: string
  formKey: string
  /** Whether the person may publish and change what is published. */
  isOfficer: boolean
  typed?: Raw
  problems?: readonly Problem[]
  fileFault?: FileFault | undefined
  reasonProblems?: readonly Problem[]
  reason?: Raw
  refusal?: DocumentRefusal | undefined
  /** What the act asked for would do; the button to go on stands below it. */
  effects?: { of: 'change' | 'publication' | 'withdrawal'; list: readonly ShownEffect[] }
  news?: News | undefined
}

export function DocumentEditPage(props: DocumentEditProps) {
  const { id, slug, state, stored, typed, refusal, effects, news, formKey, version } = props
  const texts = useMessages(messages)
  const formTexts = useMessages(formMessages)
  const notice: PageNotice | null = refusal
    ? { tone: 'danger', text: texts.refusal[refusal] }
    : news
      ? texts.news[news]
      : null
  const changing = effects?.of === 'change'
  return (
    <Page
      title={[typed?.number ?? stored.number, typed?.titleVi ?? stored.titleVi]
        .flat()
        .filter(Boolean)
        .join(': ')}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.desk, label: texts.title },
      ]}
      over={<Badge tone={stateTones[state]}>{texts.state[state]}</Badge>}
      actions={
        state === 'published' && (
          <ButtonLink href={link(paths.document, { slug })} kind="secondary">
            {texts.seePublic}
          </ButtonLink>
        )
      }
      notice={notice}
    >
      {refusal === 'stale' && typed && <Stored stored={stored} typed={typed} />}
      {effects && <ImpactSection effects={effects.list} />}
      {changing && <p class="mt-4">{texts.fileAgain}</p>}
      {effects?.of !== 'publication' && effects?.of !== 'withdrawal' && (
        <>
          <Publishing {...props} />
          <DocumentForm
            action={link(paths.draft, { id })}
            formKey={formKey}
            version={version}
            raw={typed ?? stored}
            problems={props.problems}
            fileFault={props.fileFault}
            fileName={props.fileName}
            today={props.today}
            submit={changing ? texts.confirm : formTexts.save}
            confirming={changing}
          />
        </>
      )}
      {effects?.of === 'publication' && <Publishing {...props} confirming />}
      {(!effects || effects.of === 'withdrawal') && <Withdrawing {...props} />}
      <Section title={texts.citing} id="noi-dan">
        {props.citing.length === 0 ? (
          <p>{texts.notCited}</p>
        ) : (
          <>
            <p class="mb-3">{texts.citingLead}</p>
            <CitingList places={props.citing} />
          </>
        )}
      </Section>
    </Page>
  )
}

type PartProps = DocumentEditProps & { confirming?: boolean }

function Publishing({ id, state, version, formKey, isOfficer, effects, confirming }: PartProps) {
  const texts = useMessages(messages)
  if (state === 'published' || effects?.of === 'change') return null
  if (!isOfficer) return <p class="mb-6">{texts.officersPublish}</p>
  return (
    <Section title={texts.publish} id="cong-bo">
      <Form
        action={link(paths.publication, { id })}
        formKey={`${formKey}-cb`}
        version={version}
        prefix="publication"
      >
        <p>{texts.publishLead}</p>
        {confirming && <input type="hidden" name="confirmed" value="on" />}
        <Button kind="call">{confirming ? texts.confirmPublish : texts.publish}</Button>
      </Form>
    </Section>
  )
}

function Withdrawing(props: PartProps) {
  const { id, state, version, formKey, isOfficer, effects } = props
  const texts = useMessages(messages)
  if (state !== 'published' || !isOfficer) return null
  const confirming = effects?.of === 'withdrawal'
  return (
    <Section title={texts.withdraw} id="go">
      <Form
        action={link(paths.withdrawal, { id })}
        formKey={`${formKey}-go`}
        version={version}
        raw={props.reason}
        problems={props.reasonProblems}
        prefix="withdrawal"
      >
        <p>{texts.withdrawLead}</p>
        {confirming && <input type="hidden" name="confirmed" value="on" />}
        <TextField name="reason" label={texts.reason} maxLength={500} />
        <Button kind="danger">{confirming ? texts.confirmWithdraw : texts.withdraw}</Button>
      </Form>
    </Section>
  )
}

/** What is stored, where it differs from what was typed. */
function Stored({ stored, typed }: { stored: Raw; typed: Raw }) {
  const texts = useMessages(formMessages)
  const labels: Record<string, string> = texts.field
  const differing = Object.entries(stored).filter(
    ([name, value]) => [value].flat().join() !== [typed[name] ?? ''].flat().join(),
  )
  return (
    <Section title={texts.stored}>
      <DefinitionList
        items={differing.map(([name, value]) => ({
          term: labels[name] ?? texts.relations.title,
          value: <span class="whitespace-pre-line">{[value].flat().join(', ')}</span>,
        }))}
      />
    </Section>
  )
}
