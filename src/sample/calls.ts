import { linesFor } from '#modules/budget/index.ts'
import { type FormField, fieldsOf, publishForm } from '#modules/forms/index.ts'
import { type CallDraft, createCall, publishCall } from '#modules/support/index.ts'
import type { Actor, SignedScope } from '#platform/scope.ts'
import { MILLION } from './answers.ts'
import { applicationForm } from './application-form.ts'
import type { ProgrammeKey, Programmes } from './programmes.ts'
import { rubric } from './rubric.ts'
import { as, dayAgo, type Happening, instantOf, must, type Stage } from './stage.ts'

export type CallKey = 'settled' | 'contracted' | 'in-review' | 'open' | 'coming'

type SampleCall = {
  programme: ProgrammeKey
  /** Two letters before year and month, as in DV2511. */
  prefix: string
  publishedDaysAgo: number
  opensDaysAgo: number
  closesDaysAgo: number
  /** When it was to close before it was extended. */
  firstClosesDaysAgo?: number
  /** Its contracts draw on the budget of its programme. */
  drawsOnBudget?: boolean
  /** In đồng. */
  maxAmount: number
  budget: number
}

const calls: Record<CallKey, SampleCall> = {
  settled: {
    programme: 'services',
    prefix: 'DV',
    publishedDaysAgo: 415,
    opensDaysAgo: 405,
    closesDaysAgo: 370,
    drawsOnBudget: true,
    maxAmount: 200 * MILLION,
    budget: 3_000 * MILLION,
  },
  contracted: {
    programme: 'technology',
    prefix: 'CN',
    publishedDaysAgo: 270,
    opensDaysAgo: 260,
    closesDaysAgo: 225,
    drawsOnBudget: true,
    maxAmount: 300 * MILLION,
    budget: 3_500 * MILLION,
  },
  'in-review': {
    programme: 'space',
    prefix: 'KG',
    publishedDaysAgo: 85,
    opensDaysAgo: 75,
    closesDaysAgo: 38,
    firstClosesDaysAgo: 45,
    maxAmount: 120 * MILLION,
    budget: 900 * MILLION,
  },
  open: {
    programme: 'services',
    prefix: 'DV',
    publishedDaysAgo: 20,
    opensDaysAgo: 17,
    closesDaysAgo: -25,
    maxAmount: 200 * MILLION,
    budget: 3_000 * MILLION,
  },
  coming: {
    programme: 'technology',
    prefix: 'CN',
    publishedDaysAgo: 6,
    opensDaysAgo: -20,
    closesDaysAgo: -55,
    maxAmount: 300 * MILLION,
    budget: 3_000 * MILLION,
  },
}

/** A call that is announced by now, as the cases of its founders need it. */
export type Announced = { id: string; fields: FormField[]; draft?: CallDraft }
export type Calls = Record<CallKey, SampleCall & Announced>

export const callsToAnnounce = (): Calls => {
  const yet = (key: CallKey) => ({ ...calls[key], id: '', fields: [] })
  return {
    settled: yet('settled'),
    contracted: yet('contracted'),
    'in-review': yet('in-review'),
    open: yet('open'),
    coming: yet('coming'),
  }
}

export const announceCalls = (
  stage: Stage,
  officer: Actor,
  programmes: Programmes,
  announced: Calls,
): Happening[] =>
  Object.values(announced).map((call) => ({
    daysAgo: call.publishedDaysAgo,
    time: '10:00',
    async does(at) {
      const scope = as(stage, officer, at)
      const { line, id: programmeId, summary, name } = programmes[call.programme]
      const definition = applicationForm(call.maxAmount)
      const form = await publishForm(scope, { code: `ho-so-${line.code}`, definition })
      const [year = '', month = ''] = dayAgo(stage, call.opensDaysAgo).split('-')
      const code = `${call.prefix}${year.slice(2)}${month}`
      const title = {
        vi: `${unmarked(name.vi)}, đợt tháng ${Number(month)}/${year} (mẫu)`,
        en: `${unmarked(name.en)}, call of ${month}/${year} (sample)`,
      }
      const draft = {
        programmeId,
        slug: `mau-${code.toLowerCase()}`,
        code,
        title,
        summary,
        opensAt: instantOf(stage, { daysAgo: call.opensDaysAgo, time: '08:00' }),
        closesAt: instantOf(stage, {
          daysAgo: call.firstClosesDaysAgo ?? call.closesDaysAgo,
          time: '17:00',
        }),
        maxAmount: call.maxAmount,
        budget: call.budget,
        screeningDays: 10,
        decisionDays: 45,
        criteriaCodes: line.criteria,
        formVersionId: form.id,
        rubric,
        reviewersWanted: 2,
        budgetLineId: await lineFor(scope, call, programmeId),
      }
      call.draft = draft
      call.id = must(await createCall(scope, draft), code).id
      call.fields = fieldsOf(definition)
      must(await publishCall(scope, call.id), code)
    },
  }))

/** The line of the programme's latest year: there is no later one yet when a call is published. */
async function lineFor(scope: SignedScope, { drawsOnBudget }: SampleCall, programmeId: string) {
  const [latest] = drawsOnBudget ? await linesFor(scope, { programmeId }) : []
  return latest?.id ?? null
}

const unmarked = (name: string) => name.replace(/ \((mẫu|sample)\)$/, '')
