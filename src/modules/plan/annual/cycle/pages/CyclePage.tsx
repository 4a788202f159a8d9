import { link } from '#platform/http/paths.ts'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Steps } from '#ui/Steps.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages as shared } from '../../messages.ts'
import type { FormStart } from '../../pages/ActForm.tsx'
import { AnnualBadge } from '../../pages/badges.tsx'
import { MoneyStages, type Stages } from '../../pages/MoneyStages.tsx'
import { paths } from '../../paths.ts'
import { type CycleNews, messages } from '../messages.ts'
import { type CycleRefusal, refusals } from '../refusals.ts'
import type { AnnualState, ReturnedFrom } from '../rules.ts'
import { type AskedRow, AskedSection } from './AskedSection.tsx'
import { CycleActs, type CycleRights } from './CycleActs.tsx'
import { type LineSummary, LinesTable } from './LinesTable.tsx'
import { type OwnAgency, OwnSection } from './OwnSection.tsx'
import { type ProposalSummary, ProposalsTable } from './ProposalsTable.tsx'
import { TakingForm } from './TakingForm.tsx'

export type CycleProps = FormStart & {
  id: string
  year: number
  state: AnnualState
  version: number
  proposalsUntil: string
  note: string
  returned: { from: ReturnedFrom; reason: string } | undefined
  department: string
  today: string
  own: { agencies: readonly OwnAgency[]; proposals: readonly ProposalSummary[] } | undefined
  /** For the office that composes, Finance and leaders. */
  whole:
    | {
        asked: readonly AskedRow[]
        sent: readonly ProposalSummary[]
        lines: readonly LineSummary[]
        money: Stages
        total: number
      }
    | undefined
  rights: CycleRights
  refusal: CycleRefusal | undefined
  /** What a refusal speaks of by name. */
  names: string
  news: CycleNews | undefined
}

/** The annual plan of a year, with what each part of the house has to do in it. */
export function CyclePage(props: CycleProps) {
  const { id, year, state, note, returned, own, whole, refusal, names, news } = props
  const texts = useMessages(messages)
  const why = useMessages(refusals)
  const words = useMessages(shared)
  return (
    <Page
      wide
      title={words.ofYear(year)}
      over={<AnnualBadge state={state} />}
      crumbs={[
        { href: '/ban-lam-viec', label: words.desk },
        { href: paths.desk, label: words.title },
      ]}
      notice={refusal ? { tone: 'warning', text: why(refusal, names) } : news && texts.news[news]}
    >
      {returned && (
        <Notice tone="warning" title={texts.returnedTitle[returned.from]}>
          <p class="whitespace-pre-line">{returned.reason}</p>
        </Notice>
      )}
      <CycleSteps state={state} />
      {note && state === 'collecting' && (
        <Notice title={texts.noteTitle}>
          <p class="whitespace-pre-line">{note}</p>
        </Notice>
      )}
      {own && <OwnSection {...props} own={own} />}
      {whole && <Whole {...props} whole={whole} />}
      {state === 'approved' && (
        <p class="mt-6">
          <Link href={link(paths.year, { year: String(year) })}>{texts.publicPage}</Link>
        </p>
      )}
      {whole && <Papers id={id} lines={whole.lines} />}
    </Page>
  )
}

function Whole({ whole, ...props }: CycleProps & { whole: NonNullable<CycleProps['whole']> }) {
  const texts = useMessages(messages)
  const { state, rights } = props
  const collecting = state === 'collecting'
  const waiting = whole.sent.filter(({ fate }) => fate === 'waiting')
  const cut = whole.sent.filter(({ fate, inLine }) => fate === 'cut' && !inLine)
  return (
    <>
      {collecting && <AskedSection {...props} asked={whole.asked} />}
      {collecting && (
        <Section title={texts.sent}>
          <ProposalsTable proposals={whole.sent} empty={texts.noneSent} caption={texts.sent} />
        </Section>
      )}
      {rights.take && <TakingForm {...props} waiting={waiting} />}
      {!collecting && (
        <Section title={texts.lines} id="dong">
          <LinesTable lines={whole.lines} />
          {whole.lines.length > 0 && <MoneyStages {...whole.money} />}
        </Section>
      )}
      {cut.length > 0 && (
        <Section title={texts.cutTitle}>
          <ProposalsTable proposals={cut} empty="" caption={texts.cutTitle} />
        </Section>
      )}
      <CycleActs {...props} whole={whole} />
    </>
  )
}

const order: readonly AnnualState[] = [
  'collecting',
  'composing',
  'appraising',
  'for-approval',
  'approved',
]

function CycleSteps({ state }: { state: AnnualState }) {
  const texts = useMessages(messages)
  const now = order.indexOf(state === 'returned' ? 'composing' : state)
  return (
    <Steps
      label={texts.steps}
      steps={texts.step.map((label, index) => ({
        label,
        state: index < now ? 'done' : index === now ? 'current' : 'next',
      }))}
    />
  )
}

function Papers({ id, lines }: { id: string; lines: readonly LineSummary[] }) {
  const texts = useMessages(messages)
  if (lines.length === 0) return null
  const drafts = [
    [paths.submission, texts.submission],
    [paths.decision, texts.decision],
    [paths.planPaper, texts.planPaper],
  ] as const
  const standing = lines.some(({ state }) => state === 'standing')
  return (
    <Section title={texts.papers}>
      <p class="mb-4">{texts.papersLead}</p>
      <ul class="list-disc pl-6">
        {[...(standing ? drafts : []), [paths.sheet, texts.sheet] as const].map(([path, label]) => (
          <li key={path}>
            <Link href={link(path, { id })} download>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
