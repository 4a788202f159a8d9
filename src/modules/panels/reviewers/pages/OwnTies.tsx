import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { paths } from '../../paths.ts'
import { ownTieKinds } from '../forms.ts'
import { messages } from '../messages.ts'
import type { ProfileProps } from './ProfilePage.tsx'

export type FormBack = {
  action: string
  raw: Raw
  formKey: string
  problems?: readonly Problem[]
}

/** A reviewer's own ties, and the form for another. */
export function OwnTies({ ties, organisations, formKey, back }: ProfileProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { tie } = texts
  const mine = back?.action === paths.profileTies ? back : undefined
  return (
    <>
      {ties.length === 0 ? <p>{texts.noTies}</p> : <TieTable {...{ ties, formKey }} />}
      <Form
        action={paths.profileTies}
        formKey={mine?.formKey ?? `${formKey}-t`}
        raw={mine?.raw}
        problems={mine?.problems}
        prefix="tie"
        class="form mt-6"
      >
        <Select
          name="organisationId"
          label={tie.organisation}
          options={organisations.map(({ id, name }) => ({ value: id, label: name[locale] }))}
        />
        <Select
          name="kind"
          label={tie.kind}
          options={ownTieKinds.map((value) => ({ value, label: texts.kinds[value] }))}
        />
        <TextField name="note" label={tie.note} optional />
        <p>
          <Button kind="secondary">{texts.addTie}</Button>
        </p>
      </Form>
    </>
  )
}

function TieTable({ ties, formKey }: Pick<ProfileProps, 'ties' | 'formKey'>) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { tie } = texts
  return (
    <DataTable
      caption={texts.ties}
      captionHidden
      rows={ties}
      rowKey={({ id }) => id}
      columns={[
        { title: tie.organisation, cell: ({ organisation }) => organisation[locale] },
        { title: tie.kind, cell: ({ kind }) => texts.kinds[kind] },
        { title: tie.note, cell: ({ note }) => note || '–' },
        {
          title: tie.state,
          cell: ({ id, endedAt, organisation }) =>
            endedAt ? (
              <>
                {texts.endedOn} <Moment at={endedAt} />
              </>
            ) : (
              <Form
                action={link(paths.profileTieEnding, { tie: id })}
                formKey={`${formKey}-${id.slice(-8)}`}
              >
                <Button kind="quiet" small>
                  {texts.endTie(organisation[locale])}
                </Button>
              </Form>
            ),
        },
      ]}
    />
  )
}
