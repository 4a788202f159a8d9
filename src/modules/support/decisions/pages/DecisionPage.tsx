import type { Answers, FormDefinition } from '#modules/forms/index.ts'
import type { Rubric, Score } from '#modules/panels/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { formatMoney, formatNumber } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { ScoreTable } from '../../reviews/pages/ScoreTable.tsx'
import { paths as scoringPaths } from '../../scoring/paths.ts'
import { mayReopen } from '../../screening/life/rules.ts'
import { type DocumentView, SentAnswers } from '../../screening/pages/FolderParts.tsx'
import { StateBadge } from '../../screening/pages/StateBadge.tsx'
import { TypedText } from '../../screening/pages/TypedText.tsx'
import { paths as screeningPaths } from '../../screening/paths.ts'
import type { SentForm } from '../../screening/sent.ts'
import type { CaseState } from '../../states.ts'
import { type DecisionProblem, messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { DecisionForm } from './DecisionForm.tsx'

export type DecisionProps = {
  id: string
  /** The call, whose score panel shows this case among the others. */
  callId: string
  version: number
  number: string
  state: CaseState
  startup: string
  call: Text
  definition: FormDefinition
  answers: Answers
  documents: readonly DocumentView[]
  rubric: Rubric
  /** Finished reviews of those who still sit on the panel. */
  sheets: readonly { id: string; reviewer: string; scores: readonly Score[] }[]
  result: { mean: number | undefined; spread: number | undefined; count: number; complete: boolean }
  /** In đồng; all three. */
  requested: number | undefined
  ceiling: number
  left: number
  decision: { approved: boolean; amount: number; reasons: string; decidedAt: Date } | undefined
  formKey: string
  sent: SentForm | undefined
  problem: DecisionProblem | undefined
  done: string | undefined
}

/** What a leader decides by, and the decision. */
export function DecisionPage(props: DecisionProps) {
  const { number, state, startup, call, result, decision, problem, done } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.caseTitle(number)}
      lead={`${startup} · ${call[locale]}`}
      over={<StateBadge state={state} />}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.desk, label: texts.title },
      ]}
      notice={
        problem ? { tone: 'warning', text: texts.problem[problem] } : done && texts.done[done]
      }
      wide
    >
      {(problem === 'stale' || problem === 'not-now') && <TypedText sent={props.sent} />}
      {decision && (
        <Section title={texts.decision.title} id="decision">
          <p class="font-semibold">
            {decision.approved
              ? texts.decision.approved(formatMoney(decision.amount, locale))
              : texts.decision.refused}
            {', '}
            <Moment at={decision.decidedAt} />
          </p>
          <p class="whitespace-pre-line">{decision.reasons}</p>
        </Section>
      )}
      {mayReopen(state) && (
        <p>
          <Link href={link(screeningPaths.reopening, { id: props.id })}>{texts.reopen}</Link>
        </p>
      )}
      <Section title={texts.result}>
        <Figures {...props} />
        <p class="mt-3">
          <Link href={link(scoringPaths.panel, { id: props.callId })}>{texts.scorePanel}</Link>
        </p>
        <div class="mt-8 grid gap-8">
          {props.sheets.map(({ id, reviewer, scores }) => (
            <ScoreTable
              key={id}
              caption={texts.sheetOf(reviewer)}
              rubric={props.rubric}
              scores={scores}
            />
          ))}
        </div>
      </Section>
      {state === 'review' && (result.complete ? <DecisionForm {...props} /> : <p>{texts.notIn}</p>)}
      <Section title={texts.answers}>
        <SentAnswers {...props} />
      </Section>
    </Page>
  )
}

function Figures({ result, requested, ceiling, left }: DecisionProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const points = (value: number) => texts.points(formatNumber(Math.round(value * 10) / 10, locale))
  const { mean, spread, count } = result
  return (
    <DefinitionList
      items={[
        { term: texts.mean, value: mean === undefined ? texts.noMean : points(mean) },
        { term: texts.spread, value: spread === undefined ? texts.noSpread : points(spread) },
        { term: texts.reviews, value: formatNumber(count, locale) },
        {
          term: texts.requested,
          value: requested === undefined ? '–' : <Money amount={requested} />,
        },
        { term: texts.ceiling, value: <Money amount={ceiling} /> },
        { term: texts.left, value: <Money amount={left} /> },
      ]}
    />
  )
}
