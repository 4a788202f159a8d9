import { DefinitionList } from '#ui/DefinitionList.tsx'
import { MoneyField } from '#ui/fields/NumberField.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { ActForm, type Again } from '../../posting/ActForm.tsx'
import type { Setting } from '../actions.ts'
import { messages } from '../messages.ts'

type Props = {
  setting: (Setting & { by: string }) | undefined
  maySet: boolean
  /** The finance desk is not everybody's who may set the threshold. */
  fromFinance: boolean
  again: Again
  done: boolean
}

/** From how much two people approve, by which text; what is missing is said. */
export function ThresholdPage({ setting, maySet, fromFinance, again, done }: Props) {
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[
        fromFinance
          ? { href: paths.desk, label: texts.finance }
          : { href: '/ban-lam-viec', label: texts.desk },
      ]}
      notice={done ? texts.done : undefined}
    >
      <Section title={texts.current}>
        {setting ? (
          <DefinitionList
            items={[
              { term: texts.amount, value: <Money amount={setting.amount} /> },
              { term: texts.basis, value: setting.basis },
              { term: texts.setBy, value: setting.by },
              { term: texts.setAt, value: <Moment at={setting.setAt} /> },
            ]}
          />
        ) : (
          <Notice tone="warning">{texts.missing}</Notice>
        )}
      </Section>
      {maySet ? (
        <Section title={texts.set}>
          <ActForm
            {...again}
            action={paths.threshold}
            submit={texts.set}
            label={texts.set}
            prefix="threshold"
          >
            <MoneyField name="amount" label={texts.amount} hint={texts.amountHint} />
            <TextField name="basis" label={texts.basis} hint={texts.basisHint} maxLength={200} />
          </ActForm>
        </Section>
      ) : (
        <p>{texts.readOnly}</p>
      )}
    </Page>
  )
}
