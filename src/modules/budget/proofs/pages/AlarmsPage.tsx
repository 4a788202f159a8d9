import { link } from '#platform/http/paths.ts'
import { Card } from '#ui/Card.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { CostKindWords } from '../../kinds.ts'
import { paths } from '../../paths.ts'
import { ActForm, type Again } from '../../posting/ActForm.tsx'
import { messages } from '../messages.ts'
import type { Alarm } from '../schema.ts'

type Props = {
  open: readonly Alarm[]
  cleared: readonly Alarm[]
  /** Names a kind of cost. */
  words: CostKindWords
  again: Again
  why: string | undefined
  done: boolean
}

/** What may be paid twice, for Finance to look at and say what it is. */
export function AlarmsPage({ open, cleared, words: kindOf, again, why, done }: Props) {
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: paths.desk, label: texts.finance }]}
      notice={why ? { tone: 'warning', text: why } : done ? texts.done : undefined}
    >
      {open.length === 0 && <EmptyState title={texts.nothing}>{texts.nothingAdvice}</EmptyState>}
      {open.map((alarm, index) => (
        <AlarmCard key={alarm.id} alarm={alarm} kindOf={kindOf} again={again} number={index + 1} />
      ))}
      {cleared.length > 0 && (
        <Section title={texts.cleared}>
          <DataTable
            caption={texts.cleared}
            captionHidden
            rows={cleared}
            rowKey={({ id }) => id}
            columns={[
              { title: texts.title, cell: ({ kind }) => texts.kind[kind] },
              {
                title: texts.one,
                cell: ({ facts }) =>
                  texts.between(words(facts, 'label'), words(facts, 'otherLabel')),
              },
              { title: texts.clearedBy, cell: ({ clearedReason }) => clearedReason ?? '–' },
            ]}
          />
        </Section>
      )}
    </Page>
  )
}

const words = (facts: Alarm['facts'], name: string): string => String(facts[name] ?? '')

type CardProps = { alarm: Alarm; kindOf: CostKindWords; again: Again; number: number }

function AlarmCard({ alarm, kindOf, again, number }: CardProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { facts } = alarm
  const side = (id: string, label: string, code: string) => (
    <>
      <Link href={link(paths.commitment, { commitment: words(facts, id) })}>
        {words(facts, label)}
      </Link>{' '}
      {words(facts, code)}
    </>
  )
  const more =
    'costKind' in facts
      ? texts.costKind(kindOf(words(facts, 'costKind'), locale))
      : texts.seller(words(facts, 'seller'))
  return (
    <Card title={texts.kind[alarm.kind]} level={2}>
      <DefinitionList
        items={[
          { term: texts.one, value: side('commitmentId', 'label', 'code') },
          { term: texts.other, value: side('otherCommitmentId', 'otherLabel', 'otherCode') },
          { term: texts.raised, value: <Moment at={alarm.raisedAt} /> },
        ]}
      />
      <p>{more}</p>
      <ActForm
        {...again}
        action={link(paths.alarmClearing, { alarm: alarm.id })}
        submit={texts.clear}
        label={texts.clearFor(words(facts, 'label'))}
        prefix={`alarm-${number}`}
      >
        <TextArea
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          rows={3}
          maxLength={1000}
        />
      </ActForm>
    </Card>
  )
}
