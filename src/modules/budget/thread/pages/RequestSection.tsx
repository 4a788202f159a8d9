import { Badge } from '#ui/Badge.tsx'
import { Card } from '#ui/Card.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { Section } from '#ui/Section.tsx'
import type { Again } from '../../posting/ActForm.tsx'
import type { RequestState } from '../../states.ts'
import { messages } from '../messages.ts'
import { newsMessages } from '../news.ts'
import type { RequestView } from '../view.ts'
import { RequestForms } from './RequestForms.tsx'
import type { ThreadProps } from './ThreadPage.tsx'

const tones = {
  requested: 'info',
  approved: 'warning',
  frozen: 'danger',
  declined: 'neutral',
  paid: 'success',
} as const

export function RequestBadge({ state }: { state: RequestState }) {
  const texts = useMessages(newsMessages)
  return <Badge tone={tones[state]}>{texts.requestState[state]}</Badge>
}

/** Who asked for what and how far it is. Asking is the contract's: only there is it known what was accepted. */
export function RequestSection({ thread, again }: ThreadProps) {
  const texts = useMessages(messages)
  const { requests, people } = thread
  return (
    <Section title={texts.requests}>
      {requests.length === 0 && <p>{texts.noRequests}</p>}
      {requests.map((view) => (
        <RequestCard key={view.request.id} view={view} people={people} again={again} />
      ))}
    </Section>
  )
}

type CardProps = { view: RequestView; people: ReadonlyMap<string, string>; again: Again }

function RequestCard({ view, people, again }: CardProps) {
  const texts = useMessages(messages)
  const { request, words, approvers } = view
  const name = (id: string) => people.get(id) ?? '–'
  return (
    <Card title={texts.request(request.ordinal)} level={3}>
      <DefinitionList
        items={[
          { term: texts.state, value: <RequestBadge state={request.state} /> },
          { term: texts.amount, value: <Money amount={request.amount} /> },
          { term: texts.milestone, value: request.milestoneLabel || texts.noMilestone },
          { term: texts.requestedBy, value: name(request.requestedBy) },
          {
            term: texts.approvals,
            value: (
              <>
                {texts.wanted(approvers.length, request.approvalsWanted)}
                <ul>
                  {words.map(({ id, approverId, approved, reason, voidedAt }) => (
                    <li key={id}>
                      {name(approverId)}: {approved ? texts.approvedWord : texts.declinedWord}
                      {reason && `. ${reason}`}
                      {voidedAt && ` (${texts.voided})`}
                    </li>
                  ))}
                </ul>
              </>
            ),
          },
          ...(request.paymentOrder && request.paidOn
            ? [
                { term: texts.order, value: request.paymentOrder },
                { term: texts.paidOn, value: <Day on={request.paidOn} /> },
              ]
            : []),
        ]}
      />
      <RequestForms view={view} again={again} />
    </Card>
  )
}
