import { link } from '#platform/http/paths.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { Activity } from '../../activity/columns.ts'
import { messages as activityMessages } from '../../activity/messages.ts'
import type { Names } from '../../activity/names.ts'
import { ActivityView } from '../../activity/pages/ActivityView.tsx'
import { EstimateTable } from '../../activity/pages/EstimateTable.tsx'
import { AppraisalForm } from '../../appraisal/pages/AppraisalForm.tsx'
import { messages as shared } from '../../messages.ts'
import type { FormStart } from '../../pages/ActForm.tsx'
import { LineBadge } from '../../pages/badges.tsx'
import { MoneyStages, type Stages } from '../../pages/MoneyStages.tsx'
import { paths } from '../../paths.ts'
import { type LineNews, type LineRefusal, messages } from '../messages.ts'
import type { LineState } from '../rules.ts'
import type { LineRow } from '../schema.ts'
import { type ChangeView, History } from './History.tsx'
import { LineForms } from './LineForms.tsx'

export type OriginView = { id: string; name: string; agency: string; amount: number }

export type LineProps = FormStart & {
  id: string
  number: number
  cycle: { id: string; year: number }
  state: LineState
  version: number
  activity: Activity
  rows: readonly LineRow[]
  names: Names
  cutReason: string | null
  appraisal: { by: string; note: string | null } | undefined
  origins: readonly OriginView[]
  money: Stages
  /** Where the line went when the plan was approved. */
  became: { work: string; budget: readonly { source: string; href: string }[] } | undefined
  changes: readonly ChangeView[]
  rights: { change: boolean; appraise: boolean }
  refusal: LineRefusal | undefined
  news: LineNews | undefined
}

/** A line of the annual plan: who asked for it, what became of the money, and every change with its reason. */
export function LinePage(props: LineProps) {
  const { id, activity, rows, names, cycle, refusal, news, rights, appraisal } = props
  const texts = useMessages(messages)
  const words = useMessages(shared)
  return (
    <Page
      wide
      title={activity.name}
      over={
        <>
          {texts.title(props.number)} <LineBadge state={props.state} />
        </>
      }
      crumbs={[
        { href: '/ban-lam-viec', label: words.desk },
        { href: paths.desk, label: words.title },
        { href: link(paths.cycle, { id: cycle.id }), label: words.ofYear(cycle.year) },
      ]}
      notice={
        refusal ? { tone: 'warning', text: texts.refusal[refusal] } : news && texts.news[news]
      }
    >
      {props.cutReason && (
        <Notice tone="warning" title={texts.cutReason}>
          <p class="whitespace-pre-line">{props.cutReason}</p>
        </Notice>
      )}
      <Section title={texts.money}>
        <MoneyStages {...props.money} />
        {appraisal && (
          <DefinitionList
            items={[
              { term: texts.appraisedBy, value: appraisal.by },
              ...(appraisal.note
                ? [{ term: texts.appraisalNote, value: <span lang="vi">{appraisal.note}</span> }]
                : []),
            ]}
          />
        )}
        <Became {...props} />
      </Section>
      <Origins origins={props.origins} />
      {rights.appraise && (
        <AppraisalForm
          id={id}
          version={props.version}
          rows={rows}
          appraisalNote={appraisal?.note ?? null}
          names={names}
          formKey={props.formKey}
          back={props.back}
        />
      )}
      {rights.change ? (
        <LineForms {...props} />
      ) : (
        <>
          <Section title={texts.content}>
            <ActivityView activity={activity} names={names} />
          </Section>
          <Section title={texts.estimate}>
            <EstimateTable rows={rows} names={names} />
          </Section>
        </>
      )}
      <History changes={props.changes} names={names} />
    </Page>
  )
}

function Origins({ origins }: Pick<LineProps, 'origins'>) {
  const texts = useMessages(messages)
  const { amount } = useMessages(activityMessages)
  if (origins.length === 0) return null
  return (
    <Section title={texts.askedTitle}>
      <DataTable<OriginView>
        caption={texts.askedTitle}
        captionHidden
        rows={origins}
        rowKey={({ id }) => id}
        columns={[
          {
            title: texts.proposal,
            cell: ({ id, name }) => (
              <Link href={link(paths.proposal, { id })} lang="vi">
                {name}
              </Link>
            ),
          },
          { title: texts.agency, cell: ({ agency }) => agency },
          { title: amount, cell: (row) => <Money amount={row.amount} />, figures: true },
        ]}
      />
    </Section>
  )
}

function Became({ became }: Pick<LineProps, 'became'>) {
  const texts = useMessages(messages)
  if (!became) return null
  return (
    <ul class="mt-4 list-disc pl-6">
      <li>
        <Link href={became.work}>{texts.work}</Link>
      </li>
      {became.budget.map(({ source, href }) => (
        <li key={href}>
          <Link href={href}>{texts.budgetOf(source)}</Link>
        </li>
      ))}
    </ul>
  )
}
