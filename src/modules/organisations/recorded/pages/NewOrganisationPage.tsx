import type { Problem, Raw } from '#platform/http/form.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { NumberField } from '#ui/fields/NumberField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { ownFaults } from '../../faults.ts'
import { paths } from '../../paths.ts'
import { recordedKinds, services } from '../../vocabulary.ts'
import { optionsOf, words } from '../../words.ts'
import { messages } from '../messages.ts'

type Props = { formKey: string; raw?: Raw; problems?: readonly Problem[] }

export function NewOrganisationPage({ formKey, raw, problems = [] }: Props) {
  const texts = useMessages(messages)
  const word = useMessages(words)
  const { label } = texts
  const answers = [
    { value: 'yes', label: texts.yes },
    { value: 'no', label: texts.no },
  ]
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.enterprises, label: texts.parent },
      ]}
    >
      <Form
        action={paths.newOrganisation}
        formKey={formKey}
        raw={raw}
        problems={problems}
        faults={ownFaults(useLocale(), problems)}
      >
        <RadioGroup name="kind" label={label.kind} options={optionsOf(recordedKinds, word.kind)} />
        <TextField name="name" label={label.name} maxLength={160} />
        <TextField name="englishName" label={label.englishName} maxLength={160} optional />
        <TextArea name="summaryVi" label={label.summaryVi} maxLength={1000} />
        <TextArea name="summaryEn" label={label.summaryEn} maxLength={1000} optional />
        <TextField name="website" label={label.website} inputmode="url" maxLength={300} optional />
        <CheckboxGroup
          name="services"
          label={label.services}
          options={optionsOf(services, word.service)}
          optional
        />
        <Section title={texts.criteria}>
          <NumberField
            name="headExperienceYears"
            label={label.headExperienceYears}
            hint={texts.experienceHint}
            unit={texts.years}
            optional
          />
          <Select
            name="hasSupportProcess"
            label={label.hasSupportProcess}
            options={answers}
            placeholder={texts.unknown}
            optional
          />
          <Select
            name="hasCooperationAgreements"
            label={label.hasCooperationAgreements}
            options={answers}
            placeholder={texts.unknown}
            optional
          />
        </Section>
        <Checkbox name="published" label={label.published} optional />
        <Button>{texts.submit}</Button>
      </Form>
    </Page>
  )
}
