import type { Text } from '#platform/locale.ts'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { TypedText } from '../../screening/pages/TypedText.tsx'
import type { SentForm } from '../../screening/sent.ts'
import { type BatchProblem, messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { BatchState } from '../rules.ts'
import { BatchStateBadge } from './BatchStateBadge.tsx'
import { LeaderForms, LinesTable } from './LeaderPart.tsx'
import { LinesForm } from './LinesForm.tsx'

export type LineView = {
  caseId: string
  number: string
  startup: string
  mean: number | undefined
  /** In đồng; both. */
  ceiling: number
  amount: number
  approve: boolean
  reasons: string
  refusal: string | null
}

export type BatchProps = {
  id: string
  title: string
  version: number
  call: Text
  state: BatchState
  returnedReason: string | null
  lines: readonly LineView[]
  /** How many cases are not shown because whoever looks has a part in them. */
  hidden: number
  /** In đồng; both. */
  left: number
  proposed: number
  officer: boolean
  leader: boolean
  formKey: () => string
  sent: SentForm | undefined
  problem: BatchProblem | undefined
  done: string | undefined
}

/** A batch of decisions: the officer writes it, the leader takes it. */
export function BatchPage(props: BatchProps) {
  const { title, call, state, problem, done } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  const open = state === 'drawn-up' || state === 'returned'
  return (
    <Page
      title={title}
      lead={call[locale]}
      over={<BatchStateBadge state={state} />}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.batches, label: texts.title },
      ]}
      notice={
        problem ? { tone: 'warning', text: texts.problem[problem] } : done && texts.done[done]
      }
      wide
    >
      {problem === 'stale' && <TypedText sent={props.sent} />}
      {props.returnedReason && open && (
        <Notice tone="warning" title={texts.returnedReason}>
          <p class="whitespace-pre-line">{props.returnedReason}</p>
        </Notice>
      )}
      <DefinitionList
        items={[
          { term: texts.left, value: <Money amount={props.left} /> },
          { term: texts.proposed, value: <Money amount={props.proposed} /> },
        ]}
      />
      {props.hidden > 0 && <p>{texts.hidden(props.hidden)}</p>}
      {open && props.officer ? <LinesForm {...props} /> : <LinesTable {...props} />}
      {state === 'handed-in' && props.leader && <LeaderForms {...props} />}
    </Page>
  )
}
