import { link } from '#platform/http/paths.ts'
import type { SentForm } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import type { PartnerRefusal } from '../partners.ts'
import { paths } from '../paths.ts'
import { isOnlyNote } from '../problems.ts'
import type { Partner } from '../schema.ts'
import { KeySection } from './KeySection.tsx'
import { PartnerForm } from './PartnerForm.tsx'
import { PartnerState } from './PartnerState.tsx'

export type PartnerDone = 'visited' | 'saved' | 'trusted'

type Props = {
  partner: Partner
  arrivals: readonly { kind: string; receivedAt: Date | null; total: number; waiting: number }[]
  /** The page that compares what was sent and received; only portals of this kind give receipts. */
  comparison: string | undefined
  mayChange: boolean
  formKey: string
  sent: SentForm | undefined
  refusal: PartnerRefusal | undefined
  done: PartnerDone | undefined
}

export function PartnerPage(props: Props) {
  const { partner, arrivals, comparison, mayChange, formKey, sent, refusal, done } = props
  const texts = useMessages(messages)
  const { id, problem, detail } = partner
  const own = texts.partner
  return (
    <Page
      title={partner.name}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.partners, label: texts.partners.title },
      ]}
      over={<PartnerState partner={partner} />}
      notice={refusal ? { tone: 'danger', text: texts.refusal[refusal] } : done && own[done]}
    >
      {problem && (
        <Notice tone={isOnlyNote(problem) ? 'warning' : 'danger'}>
          {texts.problem[problem]}
          {detail && ` (${own.detail.toLowerCase()}: ${detail})`}
        </Notice>
      )}
      <Section title={own.facts}>
        <DefinitionList
          items={[
            { term: texts.partners.feed, value: texts.feedName[partner.feed] },
            { term: own.address, value: <span class="break-all">{partner.address}</span> },
            ...(partner.origin ? [{ term: own.origin, value: partner.origin }] : []),
            { term: own.tried, value: <Time at={partner.triedAt} /> },
            { term: texts.partners.succeeded, value: <Time at={partner.succeededAt} /> },
            { term: own.next, value: <Moment at={partner.nextAt} /> },
          ]}
        />
        {mayChange && (
          <Form action={link(paths.partnerVisit, { id })} formKey={`${formKey}-lay`}>
            <Button kind="secondary">{own.visit}</Button>
          </Form>
        )}
      </Section>
      <KeySection partner={partner} mayConfirm={mayChange} formKey={formKey} />
      <Section title={own.arrivals}>
        {arrivals.length === 0 ? (
          <p>{own.nothing}</p>
        ) : (
          <DataTable
            caption={own.arrivals}
            captionHidden
            rows={arrivals}
            rowKey={({ kind }) => kind}
            columns={[
              { title: own.kind, cell: ({ kind }) => texts.kindName[kind] ?? kind },
              { title: own.total, figures: true, cell: ({ total }) => total },
              { title: texts.partners.waiting, figures: true, cell: ({ waiting }) => waiting },
              { title: own.received, cell: ({ receivedAt }) => <Time at={receivedAt} /> },
            ]}
          />
        )}
        {comparison && (
          <p class="mt-4">
            <Link href={comparison}>{own.compare}</Link>
          </p>
        )}
      </Section>
      {mayChange && (
        <Section title={texts.form.change}>
          <PartnerForm
            action={link(paths.partnerChange, { id })}
            partner={partner}
            formKey={formKey}
            sent={sent}
          />
        </Section>
      )}
    </Page>
  )
}

function Time({ at }: { at: Date | null }) {
  const { partners: texts } = useMessages(messages)
  return <>{at ? <Moment at={at} /> : texts.never}</>
}
