import type { ComponentChildren } from 'preact'
import { budgetPaths } from '#modules/budget/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { type Definition, DefinitionList } from '#ui/DefinitionList.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { type ContractProblem, problems } from '../problems.ts'
import type { ContractView, MilestoneView } from '../view.ts'
import { MilestoneCard } from './MilestoneCard.tsx'
import { SettlementSection } from './SettlementSection.tsx'

export type ContractProps = ContractView & {
  number: string
  call: Text
  crumb: { href: string; label: string }
  document: (id: string) => string
  /** The forms of whoever looks, below each milestone. */
  milestoneForms: (milestone: MilestoneView) => ComponentChildren
  /** What to say while there are no milestones. */
  none: string
  problem: ContractProblem | undefined
  done: string | undefined
  children?: ComponentChildren
}

/** A contract for both sides: what was agreed, how far it is carried out, and how its money stands. */
export function ContractPage(props: ContractProps) {
  const { award, number, call, milestones, money, commitmentId, crumb, problem, done } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  const sentences = useMessages(problems)
  return (
    <Page
      title={texts.title(award.contractNumber)}
      lead={`${number} · ${call[locale]}`}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }, crumb]}
      notice={problem ? { tone: 'warning', text: sentences[problem] } : done && texts.done[done]}
    >
      {award.annulledAt && (
        <Notice tone="warning" title={texts.annulled}>
          <p class="whitespace-pre-line">{award.annulmentReason}</p>
        </Notice>
      )}
      <Section title={texts.contract}>
        <DefinitionList items={factsOf(award, texts.facts)} />
      </Section>
      {money && (
        <Section title={texts.money.title}>
          <DefinitionList
            items={[
              { term: texts.money.committed, value: <Money amount={money.committed} /> },
              { term: texts.money.paid, value: <Money amount={money.paid} /> },
              { term: texts.money.settled, value: <Money amount={money.settled} /> },
              { term: texts.money.receivable, value: <Money amount={money.receivable} /> },
            ]}
          />
          {commitmentId && (
            <p class="mt-4">
              <Link href={link(budgetPaths.commitment, { commitment: commitmentId })}>
                {texts.money.thread}
              </Link>
            </p>
          )}
        </Section>
      )}
      <Section title={texts.milestones} id="steps">
        {milestones.length === 0 ? (
          <EmptyState title={texts.none}>{props.none}</EmptyState>
        ) : (
          <div class="grid gap-6">
            {milestones.map((milestone) => (
              <MilestoneCard key={milestone.id} milestone={milestone} href={props.document}>
                {props.milestoneForms(milestone)}
              </MilestoneCard>
            ))}
          </div>
        )}
      </Section>
      <SettlementSection settlement={props.settlement} recoveries={props.recoveries} />
      {props.children}
    </Page>
  )
}

const factsOf = (
  { contractNumber, signedOn, amount, acceptedAt, settledAt }: ContractView['award'],
  texts: (typeof messages)['vi']['facts'],
): Definition[] => [
  { term: texts.number, value: contractNumber },
  { term: texts.signedOn, value: <Day on={signedOn} /> },
  { term: texts.amount, value: <Money amount={amount} /> },
  { term: texts.accepted, value: acceptedAt ? <Moment at={acceptedAt} /> : texts.notYet },
  { term: texts.settled, value: settledAt ? <Moment at={settledAt} /> : texts.notYet },
]
