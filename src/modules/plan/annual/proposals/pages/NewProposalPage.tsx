import { link } from '#platform/http/paths.ts'
import { Select } from '#ui/fields/Select.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { Activity } from '../../activity/columns.ts'
import { messages as activityMessages } from '../../activity/messages.ts'
import type { Choice, Names } from '../../activity/names.ts'
import { ActivityFields } from '../../activity/pages/ActivityFields.tsx'
import { useActivityLabels } from '../../activity/pages/Rows.tsx'
import { messages as shared } from '../../messages.ts'
import { ActForm, type FormStart } from '../../pages/ActForm.tsx'
import { paths } from '../../paths.ts'
import { messages, type ProposalRefusal } from '../messages.ts'

type Props = FormStart & {
  cycle: { id: string; year: number }
  /** The agencies for which the person may propose. */
  agencies: readonly Choice[]
  activity: Activity
  names: Names
  department: string
  refusal: ProposalRefusal | undefined
}

export function NewProposalPage(props: Props) {
  const { cycle, agencies, activity, names, formKey, back, refusal, department } = props
  const texts = useMessages(messages)
  const words = useMessages(shared)
  const { fault } = useMessages(activityMessages)
  const [only] = agencies
  return (
    <Page
      title={texts.newTitle}
      lead={texts.newLead(cycle.year)}
      crumbs={[
        { href: '/ban-lam-viec', label: words.desk },
        { href: paths.desk, label: words.title },
        { href: link(paths.cycle, { id: cycle.id }), label: words.ofYear(cycle.year) },
      ]}
      notice={refusal && { tone: 'warning', text: texts.refusal(refusal, department) }}
    >
      <ActForm
        action={link(paths.newProposal, { id: cycle.id })}
        prefix="noi-dung"
        submit={texts.save}
        formKey={formKey}
        back={back}
        labels={useActivityLabels(back?.raw)}
        faults={fault}
      >
        {agencies.length === 1 ? (
          <input type="hidden" name="agencyId" value={only?.value} />
        ) : (
          <Select name="agencyId" label={texts.for} options={agencies} />
        )}
        <ActivityFields activity={activity} rows={[]} names={names} year={cycle.year} />
      </ActForm>
    </Page>
  )
}
