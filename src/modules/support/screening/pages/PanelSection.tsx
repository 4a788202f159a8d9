import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { CheckboxGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../panel-messages.ts'
import { paths } from '../paths.ts'
import { startOf } from '../sent.ts'
import type { CaseFormProps } from './ScreeningForms.tsx'
import { FoldedTask } from './Task.tsx'

export type PanelMemberView = {
  assignmentId: string
  name: string
  status: 'asked' | 'reading' | 'finished' | 'recused' | 'removed'
  /** From 0 to 100, of a finished review in which a criterion applied. */
  mean: number | undefined
}

export type PanelView = {
  members: readonly PanelMemberView[]
  /** People who could still be asked. */
  free: readonly { id: string; name: string }[]
  done: number
  wanted: number
  /** Whether the panel may still be changed. */
  open: boolean
}

export function PanelSection({ panel, ...form }: CaseFormProps & { panel: PanelView }) {
  const texts = useMessages(messages)
  const { members, done, wanted, open } = panel
  return (
    <Section title={texts.title} id="panel">
      <p>{texts.wanted(done, wanted)}</p>
      {members.length > 0 ? <Members members={members} /> : <p>{texts.none}</p>}
      {open && <AssignmentForm {...form} free={panel.free} />}
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
  return (
    <DataTable
      caption={texts.title}
      captionHidden
      rows={members}
      rowKey={({ assignmentId }) => assignmentId}
      columns={[
        { title: texts.columns.name, cell: ({ name }) => name },
        { title: texts.columns.status, cell: ({ status }) => texts.status[status] },
        {
          title: texts.columns.mean,
          figures: true,
          cell: ({ status, mean }) =>
            status !== 'finished'
              ? '–'
              : mean === undefined
                ? texts.noMean
                : formatNumber(Math.round(mean * 10) / 10, locale),
        },
      ]}
    />
  )
}

function AssignmentForm({ id, formKey, sent, free }: CaseFormProps & Pick<PanelView, 'free'>) {
  const texts = useMessages(messages)
  if (free.length === 0) return <p class="mt-4">{texts.nobody}</p>
  return (
    <Form {...startOf(link(paths.assignment, { id }), sent, formKey)} class="form mt-6">
      <CheckboxGroup
        name="reviewers"
        label={texts.reviewers}
        options={free.map((person) => ({ value: person.id, label: person.name }))}
      />
      <p>
        <Button>{texts.send}</Button>
      </p>
    </Form>
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
