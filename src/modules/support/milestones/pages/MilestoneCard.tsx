import type { ComponentChildren } from 'preact'
import { Badge } from '#ui/Badge.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { formatSize } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { Notice, type Tone } from '#ui/Notice.tsx'
import { messages } from '../messages.ts'
import type { MilestoneState } from '../rules.ts'
import type { MilestoneView } from '../view.ts'

const tones: Record<MilestoneState, Tone> = {
  planned: 'neutral',
  'handed-in': 'info',
  returned: 'warning',
  accepted: 'success',
}

type Props = {
  milestone: MilestoneView
  /** Where a document of it is handed out. */
  href: (documentId: string) => string
  /** What whoever looks may do about it. */
  children?: ComponentChildren
}

/** How one milestone stands, what was handed in for it, and who moves it on. */
export function MilestoneCard({ milestone, href, children }: Props) {
  const texts = useMessages(messages)
  const { id, ordinal, title, state, actor, overdue, payment, report } = milestone
  return (
    <section class="card-quay grid gap-3" aria-labelledby={`milestone-${id}`}>
      <h3 id={`milestone-${id}`}>
        {ordinal}. {title}
      </h3>
      <p class="flex flex-wrap gap-2">
        <Badge tone={tones[state]}>{texts.state[state]}</Badge>
        {overdue && <Badge tone="danger">{texts.overdue}</Badge>}
      </p>
      <DefinitionList
        items={[
          { term: texts.due, value: <Day on={milestone.dueOn} /> },
          { term: texts.amount, value: <Money amount={milestone.amount} /> },
          { term: texts.wanted, value: milestone.evidenceWanted },
          { term: texts.next, value: texts.actor[actor] },
          {
            term: texts.payment.title,
            value: payment
              ? (texts.payment.state[payment.state] ?? payment.state)
              : texts.payment.notAsked,
          },
        ]}
      />
      {state === 'returned' && milestone.returnedReason && (
        <Notice tone="warning" title={texts.returnedReason}>
          <p class="whitespace-pre-line">{milestone.returnedReason}</p>
        </Notice>
      )}
      {report && (
        <div>
          <h4>{texts.report}</h4>
          <p class="whitespace-pre-line">{report}</p>
        </div>
      )}
      <Documents documents={milestone.documents} href={href} />
      {children}
    </section>
  )
}

function Documents({ documents, href }: Pick<MilestoneView, 'documents'> & Pick<Props, 'href'>) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <div>
      <h4>{texts.documents}</h4>
      {documents.length === 0 ? (
        <p class="text-muted">{texts.noDocuments}</p>
      ) : (
        <ul>
          {documents.map(({ id, what, name, size }) => (
            <li key={id}>
              {what}:{' '}
              <Link href={href(id)} download>
                {name}
              </Link>{' '}
              <span class="text-muted">({formatSize(size, locale)})</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
