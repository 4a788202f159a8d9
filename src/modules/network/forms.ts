import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import type { Raw } from '#platform/http/form.ts'
import { instruments, moneyStates } from './rules.ts'
import type { Investment } from './schema.ts'

/** What a founder reports of an investment; the proof comes as a file beside it. */
export const investmentForm = (today: string) =>
  z
    .object({
      investorId: z.union(
        [field.optionalText(0).transform(() => null), field.id()],
        'not-a-choice',
      ),
      investorName: field.optionalText(160),
      instrument: field.choice(instruments),
      amount: field
        .money({ max: 1_000_000_000_000_000 })
        .refine((amount) => amount > 0, 'no-money'),
      state: field.choice(moneyStates),
      happenedOn: field.day().refine((day) => day <= today, 'in-the-future'),
    })
    .check(({ value, issues }) => {
      if (value.investorId || value.investorName) return
      issues.push({
        code: 'custom',
        message: 'no-investor',
        path: ['investorName'],
        input: value.investorName,
      })
    })

export type InvestmentReport = z.infer<ReturnType<typeof investmentForm>>

export const judgementForm = z.object({})
export const reasonForm = z.object({ reason: field.text(1000) })

/** The form as it stands for an investment already reported. */
export const investmentAsTyped = (investment: Investment): Raw => ({
  investorId: investment.investorId ?? '',
  investorName: investment.investorId ? '' : investment.investorName,
  instrument: investment.instrument,
  amount: String(investment.amount),
  state: investment.state,
  happenedOn: investment.happenedOn,
})
