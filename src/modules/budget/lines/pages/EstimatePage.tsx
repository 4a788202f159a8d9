import { MoneyField, NumberField } from '#ui/fields/NumberField.tsx'
import { type Option, Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { ActForm, type Again } from '../../posting/ActForm.tsx'
import { messages } from '../messages.ts'

type Props = {
  again: Again
  why: string | undefined
  year: number
  sources: readonly Option[]
  programmes: readonly Option[]
  agencies: readonly Option[]
}

/** An officer's request for a year's money. */
export function EstimatePage({ again, why, year, sources, programmes, agencies }: Props) {
  const texts = useMessages(messages)
  const [onlyAgency, ...more] = agencies
  return (
    <Page
      title={texts.newTitle}
      lead={texts.newLead}
      crumbs={[{ href: paths.desk, label: texts.desk }]}
      notice={why ? { tone: 'warning', text: why } : undefined}
    >
      <ActForm
        {...again}
        action={paths.lines}
        submit={texts.estimate}
        label={texts.newTitle}
        prefix="estimate"
      >
        <NumberField name="year" label={texts.year} value={year} />
        <Select name="sourceId" label={texts.source} options={sources} />
        <Select
          name="programmeId"
          label={texts.programme}
          options={programmes}
          placeholder={texts.noProgramme}
          optional
        />
        <Select
          name="agencyId"
          label={texts.agency}
          options={agencies}
          value={more.length === 0 ? onlyAgency?.value : undefined}
        />
        <TextField name="title" label={texts.title} hint={texts.titleHint} maxLength={200} />
        <TextArea
          name="explanation"
          label={texts.explanation}
          hint={texts.explanationHint}
          rows={6}
          maxLength={4000}
        />
        <MoneyField name="amount" label={texts.asked} />
      </ActForm>
    </Page>
  )
}
