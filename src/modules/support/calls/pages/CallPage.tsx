import { type LapsedBasis, LapseNotice } from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Clause } from '#ui/Clause.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { formatMoment, formatMoney } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Share } from '#ui/sharing/Share.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { useAddress, usePublisher } from '#ui/structured/StructuredData.tsx'
import type { Criterion } from '../../eligibility/assess.ts'
import { CriteriaList } from '../../eligibility/pages/CriteriaList.tsx'
import { messages as programmeMessages } from '../../programmes/messages.ts'
import { paths as programmePaths } from '../../programmes/paths.ts'
import type { Call } from '../../schema.ts'
import { TermTable } from '../../terms/pages/TermTable.tsx'
import type { Term } from '../../terms/schema.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { messages as versionMessages } from '../versions/messages.ts'
import type { ShownVersion } from '../versions/queries.ts'
import { VersionList } from '../versions/VersionList.tsx'
import { AnswerBox, type AnswerBoxProps } from './AnswerBox.tsx'

type Props = Omit<AnswerBoxProps, 'summary' | 'criteriaCount'> & {
  slug: string
  title: Text
  summary: Text
  programme: { slug: string; name: Text; legalBasis: string }
  criteria: readonly Criterion[]
  /** The parts of the form, and the documents it asks for. */
  sections: readonly Text[]
  documents: readonly { name: Text; required: boolean }[]
  rubric: Call['rubric']
  reviewersWanted: number
  screeningDays: number
  decisionDays: number
  /** In đồng, as what no decision has granted yet. */
  budget: number
  left: number
  versions: readonly ShownVersion[]
  /** What the programme pays today. */
  terms: readonly Term[]
  sources: ReadonlyMap<string, Text>
  /** Texts that it rests on and that hold no longer. */
  lapsed: readonly LapsedBasis[]
  extension: { until: Date; reason: string } | undefined
}

export function CallPage(props: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { programmes, home } = useMessages(programmeMessages)
  const { title: versionTitle } = useMessages(versionMessages)
  const { slug, title, summary, programme, criteria, extension } = props
  const address = useAddress()
  const funder = usePublisher()
  return (
    <Page
      title={title[locale]}
      description={summary[locale]}
      crumbs={[
        { href: '/', label: home },
        { href: programmePaths.programmes, label: programmes },
        {
          href: link(programmePaths.programme, { slug: programme.slug }),
          label: programme.name[locale],
        },
      ]}
      about={{
        '@type': 'MonetaryGrant',
        name: title[locale],
        description: summary[locale],
        url: address(link(paths.call, { slug })),
        funder,
        amount: { '@type': 'MonetaryAmount', currency: 'VND', maxValue: props.maxAmount },
      }}
      wide
    >
      <LapseNotice bases={props.lapsed} />
      {extension && (
        <Notice title={texts.extended(formatMoment(extension.until, locale))}>
          {texts.reason}: {extension.reason}
        </Notice>
      )}
      <div class="grid gap-x-12 lg:grid-cols-3">
        <div class="lg:col-span-2">
          {props.state === 'archived' && <p>{texts.archivedNote}</p>}
          <AnswerBox {...props} summary={summary[locale]} criteriaCount={criteria.length} />
          {props.terms.length > 0 && (
            <Section title={texts.whatIsPaid} id="khoan-chi">
              <TermTable terms={props.terms} sources={props.sources} />
            </Section>
          )}
          <Section title={texts.criteria} id="dieu-kien">
            <CriteriaList criteria={criteria} />
          </Section>
          <Preparation {...props} />
          <Judging {...props} />
          {props.versions.length > 0 && (
            <Section title={versionTitle} id="cac-lan-cong-bo">
              <VersionList versions={props.versions} />
            </Section>
          )}
        </div>
        <Terms {...props} />
      </div>
      <Share title={title[locale]} />
    </Page>
  )
}

/** The city's own promise: days, money and the text it rests on. */
function Terms({ screeningDays, decisionDays, budget, left, programme }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <div>
      <Section title={texts.howLong} id="thoi-gian">
        <ul class="list-disc pl-6">
          <li>{texts.screening(screeningDays)}</li>
          <li>{texts.decision(decisionDays)}</li>
        </ul>
        <p class="mt-2 text-muted">{texts.pauses}</p>
      </Section>
      <Section title={texts.budget} id="kinh-phi">
        <p>{texts.budgetValue(formatMoney(budget, locale))}</p>
        <p>{texts.budgetLeft(formatMoney(left, locale))}</p>
      </Section>
      <Section title={texts.programme} id="chuong-trinh">
        <p>
          <Link href={link(programmePaths.programme, { slug: programme.slug })}>
            {programme.name[locale]}
          </Link>
        </p>
        <Clause text={programme.legalBasis} />
      </Section>
    </div>
  )
}

function Preparation({ sections, documents }: Pick<Props, 'sections' | 'documents'>) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Section title={texts.prepare} id="chuan-bi">
      <p>{texts.prepareLead}</p>
      <ol class="list-decimal pl-6">
        {sections.map((section) => (
          <li key={section.vi}>{section[locale]}</li>
        ))}
      </ol>
      <h3 class="mt-6">{texts.documents}</h3>
      {documents.length === 0 && <p>{texts.noDocuments}</p>}
      <ul class="list-disc pl-6">
        {documents.map(({ name, required }) => (
          <li key={name.vi}>
            {name[locale]}
            {!required && ` (${texts.optional})`}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Judging({ rubric, reviewersWanted }: Pick<Props, 'rubric' | 'reviewersWanted'>) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Section title={texts.judged} id="cham-diem">
      <p>{texts.judgedLead(reviewersWanted)}</p>
      <DataTable
        caption={texts.judged}
        captionHidden
        rows={rubric.criteria}
        rowKey={({ code }) => code}
        columns={[
          {
            title: texts.rubricName,
            cell: ({ name, question }) => (
              <>
                {name[locale]}
                <span class="step-note">{question[locale]}</span>
              </>
            ),
          },
          { title: texts.rubricMax, cell: ({ max }) => max, figures: true },
          { title: texts.rubricWeight, cell: ({ weight }) => `${weight}%`, figures: true },
        ]}
      />
    </Section>
  )
}
