import { link } from '#platform/http/paths.ts'
import { Card } from '#ui/Card.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import type { BankAccount } from '../../payments/schema.ts'
import { ActForm, type Again } from '../../posting/ActForm.tsx'
import { messages } from '../messages.ts'
import { AccountFacts } from './OwnAccountPage.tsx'

type Props = {
  accounts: readonly (BankAccount & { organisation: string })[]
  again: Again
  why: string | undefined
  done: boolean
}

/** The accounts that Finance is to confirm, the longest waiting first. */
export function AccountsPage({ accounts, again, why, done }: Props) {
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.listTitle}
      lead={texts.listLead}
      crumbs={[{ href: paths.desk, label: texts.finance }]}
      notice={why ? { tone: 'warning', text: why } : done ? texts.done : undefined}
    >
      {accounts.length === 0 && <EmptyState title={texts.nothing} />}
      {accounts.map((account, index) => (
        <Card key={account.id} title={account.organisation} level={2}>
          <AccountFacts account={account} />
          <ActForm
            {...again}
            action={link(paths.accountConfirmation, { account: account.id })}
            submit={texts.confirmFor(account.organisation)}
            label={texts.confirmFor(account.organisation)}
            prefix={`account-${index + 1}`}
          />
        </Card>
      ))}
    </Page>
  )
}
