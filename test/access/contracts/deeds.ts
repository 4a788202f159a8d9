import { sql } from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import { granted, sends, shows } from '../knocking.ts'
import type { Try as TryOn } from '../part.ts'
import { type Contract, type Milestone, moneyRoom, officeRoom, ownRoom, REPORT } from './stages.ts'

type Try = TryOn<Contract>

const post =
  (
    path: (contract: Contract) => string,
    fields = {},
    version?: (contract: Contract) => number,
  ): Try =>
  (asker, contract) =>
    sends(asker, path(contract), fields, version?.(contract))

const step = (
  of: (contract: Contract) => Milestone,
  room: (id: string) => string,
  act: string,
  fields = {},
): Try =>
  post(
    (contract) => `${room(contract.id)}/moc/${of(contract).id}/${act}`,
    fields,
    (contract) => of(contract).version,
  )

const account = { bank: 'Ngân hàng Khác', holder: 'CONG TY', number: '0099000456' }
const accountOf = ({ startupId }: Contract) => `/ban-lam-viec/tai-khoan-nhan-tien/${startupId}`
const paperOf = ({ id }: Contract) => `/ban-lam-viec/van-ban/ho-so/${id}`
const thread = ({ commitment }: Contract) => `${moneyRoom}/cam-ket/${commitment}`

/** What is done on a contract and with its money. */
export const tries = {
  'read the contract': (asker, { id }) =>
    shows(asker, [ownRoom(id), officeRoom(id)], ({ text }) => text.includes(`HĐ ${id}`)),
  'read a report on a milestone': (asker, { id }) =>
    shows(asker, [ownRoom(id), officeRoom(id)], ({ text }) => text.includes(REPORT)),
  'open what proves a milestone': (asker, { id, evidence }) =>
    shows(
      asker,
      [ownRoom(id), officeRoom(id)].map((room) => `${room}/minh-chung/${evidence}`),
      ({ text }) => text.startsWith('%PDF'),
    ),
  'hand in a milestone': step(({ planned }) => planned, ownRoom, 'nop', { report: REPORT }),
  'accept a milestone': step(({ handedIn }) => handedIn, officeRoom, 'nghiem-thu'),
  'return a milestone': step(({ handedIn }) => handedIn, officeRoom, 'tra-lai', {
    reason: 'Thiếu ảnh',
  }),
  'ask for a payment': step(({ accepted }) => accepted, officeRoom, 'thanh-toan'),
  'see where the money is': (asker, contract) =>
    shows(asker, [thread(contract)], ({ text }) => text.includes('60.000.000')),
  'approve a payment': post(({ toApprove }) => `${moneyRoom}/thanh-toan/${toApprove}/duyet`),
  'decline a payment': post(({ toApprove }) => `${moneyRoom}/thanh-toan/${toApprove}/khong-duyet`, {
    reason: 'Thiếu hồ sơ',
  }),
  'record a payment': post(({ toPay }) => `${moneyRoom}/thanh-toan/${toPay}/chi`, {
    paymentOrder: 'UNC-9',
    paidOn: '2026-11-23',
  }),
  'state a bank account': post(accountOf, account),
  'confirm a bank account': async (asker, contract) => {
    const { people, startupId } = contract
    granted(await sends(asker.as(people.founder ?? null), accountOf(contract), account), 'state')
    const { rows } = await asker.db.execute<{ id: string }>(sql`
      select id from budget.bank_accounts
      where organisation_id = ${startupId} and replaced_at is null`)
    return sends(asker, `${moneyRoom}/tai-khoan/${only(rows).id}/xac-nhan`)
  },
  'hand in an invoice': async (asker, contract, who) =>
    post((one) => `${thread(one)}/chung-tu`, {
      itemId: contract.item,
      sellerTaxCode: '0200000002',
      invoiceNumber: 'HD-9',
      invoicedOn: '2026-11-23',
      what: 'Máy in',
      amount: '1000000',
    })(asker, contract, who),
  'settle an item': post(({ item }) => `${moneyRoom}/noi-dung-chi/${item}/quyet-toan`, {
    amount: '10000000',
  }),
  'put it before a council': async (asker, contract, who) =>
    post(({ id }) => `${officeRoom(id)}/hoi-dong`, { meeting: contract.meeting })(
      asker,
      contract,
      who,
    ),
  'record that the whole is accepted': post(({ id }) => `${officeRoom(id)}/nghiem-thu`),
  'settle the contract': post(({ id }) => `${officeRoom(id)}/ket-thuc`),
  'annul the contract': post(({ id }) => `${officeRoom(id)}/huy`, { reason: 'Ký nhầm' }),
  'draft the contract as a paper': post(paperOf, { kind: 'contract' }),
  'draft the record of acceptance': post(paperOf, { kind: 'acceptance' }),
  'take a paper out': (asker, contract) =>
    shows(asker, [`${paperOf(contract)}/${contract.paper}/tep`], () => true),
} satisfies Record<string, Try>

export type Deed = keyof typeof tries
