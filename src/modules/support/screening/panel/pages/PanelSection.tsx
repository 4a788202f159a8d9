import { type ConflictKind, conflictWords, type Proposal } from '#modules/panels/index.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { paths as assigningPaths } from '../../../assigning/paths.ts'
import type { CaseFormProps } from '../../pages/ScreeningForms.tsx'
import { FoldedTask } from '../../pages/Task.tsx'
import { paths } from '../../paths.ts'
import { startOf } from '../../sent.ts'
import { messages } from '../messages.ts'
import { AssignmentForm, Barred, Doubts } from './Proposals.tsx'

export type PanelMemberView = {
  assignmentId: string
  name: string
  status: 'asked' | 'reading' | 'finished' | 'recused' | 'removed'
  dueOn: string | null
  /** The marks are in and nobody but their giver sees them yet. */
  sealed: boolean
  /** From 0 to 100, of a finished review in which a criterion applied. */
  mean: number | undefined
  removalReason: string | null
  /** What the program found against them. */
  conflicts: readonly { kind: string; detail: string }[]
}

export type PanelView = {
  members: readonly PanelMemberView[]
  /** People who could still be asked, the best first, with what speaks against them. */
  proposals: readonly Proposal[]
  done: number
  wanted: number
  callId: string
  /** Whether the panel may still be changed. */
  open: boolean
  /** What has to happen before the sealed marks open; `none` when nothing is sealed. */
  opening: 'none' | 'later' | 'meeting' | 'now'
}

type Props = CaseFormProps & { panel: PanelView }

export function PanelSection({ panel, ...form }: Props) {
  const texts = useMessages(messages)
  const { members, done, wanted, open } = panel
  return (
    <Section
      title={texts.title}
      id="panel"
      more={{ href: link(assigningPaths.assignment, { id: panel.callId }), label: texts.wholeCall }}
    >
      <p>{texts.wanted(done, wanted)}</p>
      {members.length > 0 ? <Members members={members} /> : <p>{texts.none}</p>}
      <Opening panel={panel} {...form} />
      {open && <AssignmentForm {...form} proposals={panel.proposals} />}
      {open && <Doubts {...form} proposals={panel.proposals} />}
      {open && <Barred proposals={panel.proposals} />}
      {open &&
        members
          .filter(({ status }) => status === 'asked' || status === 'reading')
          .map((member) => <RemovalForm key={member.assignmentId} {...form} member={member} />)}
    </Section>
  )
}

function Members({ members }: Pick<PanelView, 'members'>) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { kinds } = useMessages(conflictWords)
  const why = ({ status, conflicts, removalReason }: PanelMemberView) => {
    if (status === 'removed' && removalReason) return `: ${removalReason}`
    if (status !== 'recused' || conflicts.length === 0) return ''
    return `: ${conflicts.map(({ kind }) => kinds[kind as ConflictKind] ?? kind).join('; ')}`
  }
  return (
    <DataTable
      caption={texts.title}
      captionHidden
      rows={members}
      rowKey={({ assignmentId }) => assignmentId}
      columns={[
        { title: texts.columns.name, cell: ({ name }) => name },
        {
          title: texts.columns.status,
          cell: (member) => `${texts.status[member.status]}${why(member)}`,
        },
        { title: texts.columns.due, cell: ({ dueOn }) => (dueOn ? <Day on={dueOn} /> : '–') },
        {
          title: texts.columns.mean,
          figures: true,
          cell: ({ status, mean, sealed }) =>
            status !== 'finished'
              ? '–'
              : sealed
                ? texts.sealed
                : mean === undefined
                  ? texts.noMean
                  : formatNumber(Math.round(mean * 10) / 10, locale),
        },
      ]}
    />
  )
}

function Opening({ panel, id, formKey }: Props) {
  const { marks } = useMessages(messages)
  if (panel.opening === 'none') return null
  return (
    <>
      <p class="mt-4">{marks[panel.opening]}</p>
      {panel.opening === 'now' && (
        <Form action={link(paths.marksOpening, { id })} formKey={`${formKey}-m`}>
          <p>
            <Button kind="secondary">{marks.open}</Button>
          </p>
        </Form>
      )}
    </>
  )
}

function RemovalForm({ id, formKey, sent, member }: CaseFormProps & { member: PanelMemberView }) {
  const texts = useMessages(messages)
  const { assignmentId, name } = member
  const action = link(paths.removal, { id, assignment: assignmentId })
  return (
    <FoldedTask title={texts.remove(name)} open={sent?.action === action}>
      <Form
        {...startOf(action, sent, `${formKey}-${assignmentId.slice(-8)}`)}
        prefix={assignmentId}
      >
        <TextField name="reason" label={texts.reason} />
        <p>
          <Button kind="danger" small>
            {texts.remove(name)}
          </Button>
        </p>
      </Form>
    </FoldedTask>
  )
}
