import { link } from '#platform/http/paths.ts'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import { type Account, accounts } from '../../accounts.ts'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { Balances } from '../rules.ts'

export const entriesOf = (lineId: string, account: Account) =>
  `${link(paths.lineEntries, { line: lineId })}?tai-khoan=${account}`

/** What was allocated counts as a plus to people; on its account it stands as a minus. */
export const asShown = (account: Account, amount: number): number =>
  account === 'granted' ? 0 - amount : amount

type Props = { lineId: string; balances: Balances }

/** Each balance of a line, opening to the entries that make it up. */
export function BalanceLinks({ lineId, balances }: Props) {
  const texts = useMessages(messages)
  return (
    <DefinitionList
      items={accounts.map((account) => ({
        term: texts.account[account],
        value: (
          <Link href={entriesOf(lineId, account)}>
            <Money amount={asShown(account, balances[account])} />
          </Link>
        ),
      }))}
    />
  )
}
