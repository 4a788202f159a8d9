import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import type { BankAccount } from '../../payments/schema.ts'
import { ActForm, type Again } from '../../posting/ActForm.tsx'
import { messages } from '../messages.ts'

type Props = {
  organisation: { id: string; name: string }
  accounts: readonly BankAccount[]
  again: Again
  why: string | undefined
  /** How many requests the statement stopped, when one was just saved. */
  saved: number | undefined
}

/** Where an organisation is paid, for its own people. */
export function OwnAccountPage({ organisation, accounts, again, why, saved }: Props) {
  const texts = useMessages(messages)
  const current = accounts.find(({ replacedAt }) => replacedAt === null)
  const earlier = accounts.filter(({ replacedAt }) => replacedAt !== null)
  const news = saved === undefined ? undefined : saved > 0 ? texts.savedFrozen(saved) : texts.saved
  return (
    <Page
      title={texts.ownTitle(organisation.name)}
      lead={texts.ownLead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      notice={why ? { tone: 'warning', text: why } : news}
    >
      <Section title={texts.current}>
        {current ? <AccountFacts account={current} /> : <p>{texts.none}</p>}
      </Section>
      <Section title={texts.state}>
        {current && <Notice tone="warning">{texts.stateWarning}</Notice>}
        <ActForm
          {...again}
          action={link(paths.account, { organisation: organisation.id })}
          submit={texts.submit}
          label={texts.state}
          prefix="account"
        >
          <TextField name="bank" label={texts.bank} maxLength={120} />
          <TextField name="holder" label={texts.holder} hint={texts.holderHint} maxLength={120} />
          <TextField
            name="number"
            label={texts.number}
            hint={texts.numberHint}
            maxLength={40}
            spellcheck={false}
          />
        </ActForm>
      </Section>
      {earlier.length > 0 && (
        <Section title={texts.earlier}>
          <DataTable
            caption={texts.earlier}
            captionHidden
            rows={earlier}
            rowKey={({ id }) => id}
            columns={[
              { title: texts.number, cell: ({ number }) => number },
              { title: texts.bank, cell: ({ bank }) => bank },
              {
                title: texts.until,
                cell: ({ replacedAt }) => (replacedAt ? <Moment at={replacedAt} /> : '–'),
              },
            ]}
          />
        </Section>
      )}
    </Page>
  )
}

export function AccountFacts({ account }: { account: BankAccount }) {
  const texts = useMessages(messages)
  return (
    <>
      <p>
        {account.confirmedAt ? (
          <Badge tone="success">{texts.confirmed}</Badge>
        ) : (
          <Badge tone="info">{texts.waiting}</Badge>
        )}
      </p>
      <DefinitionList
        items={[
          { term: texts.bank, value: account.bank },
          { term: texts.holder, value: account.holder },
          { term: texts.number, value: account.number },
          { term: texts.stated, value: <Moment at={account.statedAt} /> },
        ]}
      />
    </>
  )
}
