import { link } from '#platform/http/paths.ts'
import { type Acts, actText } from '#platform/ledger/ledger.ts'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import { acts } from '../../acts.ts'
import { messages as bookMessages } from '../../books/messages.ts'
import type { CostKindWords } from '../../kinds.ts'
import { paths } from '../../paths.ts'
import type { Again } from '../../posting/ActForm.tsx'
import { messages } from '../messages.ts'
import { newsMessages, type ThreadNews } from '../news.ts'
import type { Thread } from '../view.ts'
import { RecoverySection } from './RecoverySection.tsx'
import { RequestSection } from './RequestSection.tsx'
import { SettlementSection } from './SettlementSection.tsx'

export type ThreadProps = { thread: Thread; again: Again }
type Props = ThreadProps & {
  words: CostKindWords
  why: string | undefined
  news: ThreadNews | undefined
}

const known: Acts = acts

/** Everything about the money of one award, from its commitment to the last đồng settled or returned. */
export function ThreadPage({ thread, words, again, why, news }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const told = useMessages(newsMessages)
  const { commitment, line, alarms, thresholdMissing, rights, entries, people } = thread
  const part = { thread, again }
  return (
    <Page
      title={texts.title(commitment.subjectLabel)}
      lead={thread.payee}
      crumbs={rights.forCity ? [{ href: paths.desk, label: texts.desk }] : []}
      notice={why ? { tone: 'warning', text: why } : news && told.news[news]}
      wide
    >
      {alarms.length > 0 && (
        <Notice tone="warning">
          {texts.alarm} {rights.finance && <Link href={paths.alarms}>{texts.seeAlarms}</Link>}
        </Notice>
      )}
      {thresholdMissing && rights.forCity && (
        <Notice tone="warning">
          {texts.noThreshold} <Link href={paths.threshold}>{texts.seeThreshold}</Link>
        </Notice>
      )}
      <Facts {...part} />
      <RequestSection {...part} />
      <SettlementSection {...part} words={words} />
      <RecoverySection {...part} />
      <Section title={texts.history}>
        <Timeline
          entries={entries.map(({ id, act, actorId, occurredAt, amount }) => {
            const by = actorId ? people.get(actorId) : undefined
            return {
              key: id,
              at: occurredAt,
              title: actText(known, act)[locale],
              ...(by ? { by } : {}),
              children: amount === null ? undefined : <Money amount={amount} />,
            }
          })}
        />
      </Section>
      {rights.forCity && (
        <p>
          {texts.line}: <Link href={link(paths.line, { line: line.id })}>{line.title}</Link>
        </p>
      )}
    </Page>
  )
}

const shownAccounts = ['committed', 'paid', 'settled', 'receivable'] as const

function Facts({ thread }: ThreadProps) {
  const texts = useMessages(messages)
  const words = useMessages(bookMessages)
  const { commitment, balances, account, seesAccount, rights } = thread
  return (
    <Section title={texts.money}>
      <DefinitionList
        items={[
          { term: texts.committed, value: <Money amount={commitment.amount} /> },
          ...shownAccounts.map((one) => ({
            term: words.account[one],
            value: <Money amount={balances[one]} />,
          })),
          {
            term: texts.account,
            value: (
              <>
                {account
                  ? `${account.bank}, ${seesAccount ? account.number : texts.ending(account.number.slice(-3))}`
                  : texts.noAccount}
                {account && !account.confirmedAt && ` (${texts.unconfirmed})`}
                {rights.own && (
                  <>
                    {' '}
                    <Link href={link(paths.account, { organisation: commitment.payeeId })}>
                      {texts.stateAccount}
                    </Link>
                  </>
                )}
              </>
            ),
          },
          ...(commitment.closedAt
            ? [{ term: texts.closedAt, value: <Moment at={commitment.closedAt} /> }]
            : []),
        ]}
      />
    </Section>
  )
}
