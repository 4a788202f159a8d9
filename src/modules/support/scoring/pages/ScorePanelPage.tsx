import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { formatMoney, formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import type { CallScores } from '../queries.ts'
import { ScoreTable } from './ScoreTable.tsx'

type Props = { scores: CallScores }

/** The marks of a call, raw and adjusted, with what they cannot say. */
export function ScorePanelPage({ scores }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { call, rows, sealed } = scores
  return (
    <Page
      title={texts.title}
      lead={call.title[locale]}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      wide
    >
      <p class="mb-6">
        {texts.lead} {texts.budget(formatMoney(call.budget, locale))}
      </p>
      {sealed > 0 && <Notice>{texts.sealed(sealed)}</Notice>}
      {rows.length === 0 ? (
        <EmptyState title={texts.empty}>{texts.emptyHint}</EmptyState>
      ) : (
        <>
          <Refusal scores={scores} />
          <Section title={texts.scores}>
            {rows.some((row) => row.inseparable) && <p>{texts.inseparableLead}</p>}
            <ScoreTable scores={scores} />
          </Section>
          <Section title={texts.reviewers}>
            <p>{texts.reviewersLead}</p>
            <Reviewers scores={scores} />
          </Section>
        </>
      )}
    </Page>
  )
}

function Refusal({ scores: { refusal, names } }: Props) {
  const { refusal: texts } = useMessages(messages)
  if (!refusal) return null
  const numberOf = (id: string) => names.cases.get(id)?.number ?? '–'
  const why =
    refusal.why === 'too-small'
      ? texts['too-small'](refusal.cases, refusal.reviewers, refusal.marks)
      : texts['not-connected'](
          refusal.parts.map((ids) => `{${ids.map(numberOf).toSorted().join(', ')}}`).join('; '),
        )
  return (
    <Notice tone="warning" title={texts.title}>
      {why}
    </Notice>
  )
}

function Reviewers({ scores: { reviewers, without, names } }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const numbers = (ids: readonly string[]) =>
    ids.map((id) => names.cases.get(id)?.number ?? '–').join(', ')
  const change = (reviewerId: string) => {
    const found = without.find((each) => each.reviewerId === reviewerId)
    const { lost = [], gained = [] } = found ?? {}
    if (lost.length + gained.length === 0) return texts.same
    return [
      lost.length > 0 && texts.lost(numbers(lost)),
      gained.length > 0 && texts.gained(numbers(gained)),
    ]
      .filter(Boolean)
      .join('; ')
  }
  return (
    <DataTable
      caption={texts.reviewers}
      captionHidden
      rows={reviewers}
      rowKey={({ reviewerId }) => reviewerId}
      columns={[
        {
          title: texts.reviewer.name,
          cell: ({ reviewerId }) => names.reviewers.get(reviewerId) ?? '–',
        },
        { title: texts.reviewer.shared, figures: true, cell: ({ shared }) => shared },
        {
          title: texts.reviewer.kinder,
          figures: true,
          cell: ({ kinder }) =>
            kinder === undefined ? texts.few : formatNumber(Math.round(kinder * 10) / 10, locale),
        },
        { title: texts.reviewer.without, cell: ({ reviewerId }) => change(reviewerId) },
      ]}
    />
  )
}
