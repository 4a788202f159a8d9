import type { RequestState } from '#modules/budget/index.ts'

export type Who = 'officer' | 'first' | 'second'

export type ModelRequest = {
  amount: number
  state: RequestState
  wanted: number
  approvers: Who[]
}

/** The money as simply as it can be told, for tests to compare the program with: one line, one award of two items. */
export type Money = {
  line: {
    state: 'none' | 'estimated' | 'appraised' | 'allocated'
    appraised: number
    allocated: number
  }
  award: 'none' | 'open' | 'closed'
  promised: number
  committed: number
  paid: number
  settled: number
  receivable: number
  account: 'none' | 'stated' | 'confirmed'
  accounts: number
  requests: ModelRequest[]
  items: { approved: number; used: number; settled: number | null }[]
  demands: { amount: number; received: number }[]
}

export const THRESHOLD = 50

export const noMoney = (): Money => ({
  line: { state: 'none', appraised: 0, allocated: 0 },
  award: 'none',
  promised: 0,
  committed: 0,
  paid: 0,
  settled: 0,
  receivable: 0,
  account: 'none',
  accounts: 0,
  requests: [],
  items: [],
  demands: [],
})

const open = ({ state }: ModelRequest) => state !== 'declined' && state !== 'paid'
const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)

export const available = (money: Money): number =>
  money.line.allocated - money.committed - money.paid - money.settled - money.receivable

/** What each step does to the money, or the refusal it meets; the answer of the program must be the same. */
export const steps = {
  appraise(money: Money, amount: number, asked: number): string | null {
    if (money.line.state !== 'estimated') return 'not-estimated'
    if (amount > asked) return 'above-estimate'
    Object.assign(money.line, { state: 'appraised', appraised: amount })
    return null
  },
  allocate(money: Money, amount: number): string | null {
    const { line } = money
    if (line.state !== 'appraised' && line.state !== 'allocated') return 'not-appraised'
    if (line.allocated + amount > line.appraised) return 'above-appraised'
    Object.assign(line, { state: 'allocated', allocated: line.allocated + amount })
    return null
  },
  commit(money: Money, amounts: [number, number]): string | null {
    if (money.award !== 'none') return 'already-committed'
    if (money.line.state !== 'allocated') return 'line-not-allocated'
    if (sum(amounts) > available(money)) return 'line-exhausted'
    Object.assign(money, { award: 'open', promised: sum(amounts), committed: sum(amounts) })
    money.items = amounts.map((approved) => ({ approved, used: 0, settled: null }))
    return null
  },
  release(money: Money): string | null {
    if (money.award === 'closed') return 'closed'
    if (money.committed === 0) return 'nothing-to-release'
    for (const request of money.requests)
      if (open(request)) Object.assign(request, { state: 'declined', approvers: [] })
    money.committed = 0
    if (money.paid === 0 && money.receivable === 0) money.award = 'closed'
    return null
  },
  close(money: Money): string | null {
    if (money.award === 'closed') return 'closed'
    if (money.requests.some(open)) return 'requests-open'
    if (money.items.some(({ settled }) => settled === null)) return 'items-unsettled'
    if (money.paid > 0 || money.receivable > 0) return 'money-outstanding'
    Object.assign(money, { award: 'closed', committed: 0 })
    return null
  },
  stateAccount(money: Money): null {
    Object.assign(money, { account: 'stated', accounts: money.accounts + 1 })
    for (const request of money.requests)
      if (open(request)) Object.assign(request, { state: 'frozen', approvers: [] })
    return null
  },
  confirmAccount(money: Money): string | null {
    if (money.account === 'confirmed') return 'already-confirmed'
    money.account = 'confirmed'
    for (const request of money.requests)
      if (request.state === 'frozen') request.state = 'requested'
    return null
  },
  request(money: Money, amount: number): string | null {
    if (money.award === 'closed') return 'closed'
    if (money.items.every(({ settled }) => settled !== null)) return 'all-settled'
    if (money.account === 'none') return 'no-account'
    if (money.account === 'stated') return 'account-unconfirmed'
    const held = sum(money.requests.filter(open).map((each) => each.amount))
    if (amount > money.committed - held) return 'beyond-committed'
    const wanted = amount < THRESHOLD ? 1 : 2
    money.requests.push({ amount, state: 'requested', wanted, approvers: [] })
    return null
  },
  approve(request: ModelRequest, who: Who): string | null {
    if (request.state === 'frozen') return 'frozen'
    if (request.state !== 'requested') return `already-${request.state}`
    if (who === 'officer') return 'own-request'
    if (request.approvers.includes(who)) return 'approved-by-you'
    request.approvers.push(who)
    if (request.approvers.length >= request.wanted) request.state = 'approved'
    return null
  },
  decline(request: ModelRequest): string | null {
    if (!open(request)) return `already-${request.state}`
    Object.assign(request, { state: 'declined', approvers: [] })
    return null
  },
  pay(money: Money, request: ModelRequest, who: Who): string | null {
    if (request.state === 'requested') return 'not-approved'
    if (request.state === 'frozen') return 'frozen'
    if (request.state !== 'approved') return `already-${request.state}`
    if (who === 'officer') return 'own-request'
    if (request.approvers.every((each) => each === who)) return 'only-approver'
    request.state = 'paid'
    money.committed -= request.amount
    money.paid += request.amount
    return null
  },
  prove(money: Money, index: number, amount: number): string | null {
    const item = money.items[index]
    if (money.award === 'closed') return 'closed'
    if (!item || item.settled !== null) return 'item-settled'
    item.used += amount
    return null
  },
  settle(money: Money, index: number, amount: number): string | null {
    const item = money.items[index]
    if (!item || item.settled !== null) return 'already-settled'
    if (amount > item.approved) return 'beyond-approved'
    if (amount > item.used) return 'beyond-proofs'
    if (amount > money.paid) return 'beyond-paid'
    item.settled = amount
    money.paid -= amount
    money.settled += amount
    return null
  },
  demand(money: Money, amount: number): string | null {
    if (amount > money.paid) return 'beyond-paid'
    money.paid -= amount
    money.receivable += amount
    money.demands.push({ amount, received: 0 })
    return null
  },
  receive(money: Money, index: number, amount: number): string | null {
    const demand = money.demands[index]
    if (!demand || demand.received + amount > demand.amount) return 'beyond-demanded'
    demand.received += amount
    money.receivable -= amount
    return null
  },
}
