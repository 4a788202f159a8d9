import {
  allocateLine,
  appraiseLine,
  estimateLine,
  listSources,
  rejectLine,
  setAmount,
} from '#modules/budget/index.ts'
import type { Actor } from '#platform/scope.ts'
import type { Programme } from './programmes.ts'
import { as, type Happening, must, pick } from './stage.ts'
import type { World } from './world.ts'

const MILLION = 1_000_000
const THRESHOLD = 100 * MILLION

type Line = { programme: Programme; year: number; asked: number; id: string; version: number }

/** Money for each programme: last year's and this year's allocated, next year's on its way, and the threshold of approval. */
export function fundProgrammes(world: World): Happening[] {
  const thisYear = Number(world.stage.scope.today.slice(0, 4))
  const { services, technology, space } = world.programmes
  const lineOf = (programme: Programme, year: number, asked: number): Line => ({
    programme,
    year,
    asked: asked * MILLION,
    id: '',
    version: 1,
  })
  const yearly = (year: number) => [
    lineOf(services, year, 4_000),
    lineOf(technology, year, 5_000),
    lineOf(space, year, 3_000),
  ]
  const wages = lineOf(services, thisYear + 1, 4_500)
  const rights = lineOf(technology, thisYear + 1, 5_500)
  const rooms = lineOf(space, thisYear + 1, 6_000)
  return [
    setThreshold(world, 439),
    ...yearly(thisYear - 1).flatMap((line, index) => [
      estimate(world, line, 436, index),
      appraise(world, line, 430, index),
      allocate(world, line, { daysAgo: 424, order: index, share: 90 }),
    ]),
    ...yearly(thisYear).flatMap((line, index) => [
      estimate(world, line, 330, index),
      appraise(world, line, 320, index),
      allocate(world, line, { daysAgo: 310, order: index, share: 60 }),
      allocate(world, line, { daysAgo: 150, order: index, share: 30 }),
    ]),
    ...[wages, rights, rooms].map((line, index) => estimate(world, line, 24, index)),
    appraise(world, rights, 14, 0),
    reject(world, rooms, 13),
  ]
}

/** Several acts of one day stand a quarter of an hour apart. */
const hour = (from: number, order: number) =>
  `${String(from).padStart(2, '0')}:${String(order * 15).padStart(2, '0')}`

const officerOf = ({ cast }: World): Actor => pick(cast.officers, 0)

const setThreshold = ({ stage, cast }: World, daysAgo: number): Happening => ({
  daysAgo,
  time: '16:00',
  async does(at) {
    const threshold = { amount: THRESHOLD, basis: 'MẪU-02/QĐ-UBND' }
    must(await setAmount(as(stage, cast.leader, at), 'two-approvals-from', threshold), 'threshold')
  },
})

const estimate = (world: World, line: Line, daysAgo: number, order: number): Happening => ({
  daysAgo,
  time: hour(9, order),
  async does(at) {
    const scope = as(world.stage, officerOf(world), at)
    const sources = await listSources(scope)
    const state = sources.filter(({ kind }) => kind === 'state')
    const { programme, year, asked } = line
    const projects = 20
    const given = {
      year,
      sourceId: pick(state.length > 0 ? state : sources, order).id,
      programmeId: programme.id,
      title: `Kinh phí năm ${year}: ${programme.name.vi}`,
      explanation: `${projects} dự án × ${(asked / projects).toLocaleString('vi')} đồng, theo định mức mẫu.`,
      agencyId: world.cast.agencyId,
      amount: asked,
    }
    line.id = must(await estimateLine(scope, given), given.title).id
  },
})

const appraise = (world: World, line: Line, daysAgo: number, order: number): Happening => ({
  daysAgo,
  time: hour(10, order),
  async does(at) {
    const scope = as(world.stage, pick(world.cast.finance, order), at)
    const { asked, id, version } = line
    const note = 'Giảm 10% theo định mức mẫu; các căn cứ còn lại phù hợp.'
    must(await appraiseLine(scope, id, { amount: (asked * 9) / 10, note, version }), 'appraisal')
    line.version += 1
  },
})

type Part = { daysAgo: number; order: number; share: number }

const allocate = (world: World, line: Line, { daysAgo, order, share }: Part): Happening => ({
  daysAgo,
  time: hour(14, order),
  async does(at) {
    const { asked, id, version, year } = line
    const amount = (asked * share) / 100
    const basis = `MẪU-${year}/QĐ-UBND`
    const scope = as(world.stage, world.cast.leader, at)
    must(await allocateLine(scope, id, { amount, basis, version }), 'allocation')
    line.version += 1
  },
})

const reject = (world: World, line: Line, daysAgo: number): Happening => ({
  daysAgo,
  time: '15:00',
  async does(at) {
    const scope = as(world.stage, pick(world.cast.finance, 1), at)
    const reason = 'Thuyết minh chưa có đơn giá thuê phòng thí nghiệm. Đề nghị lập lại.'
    must(await rejectLine(scope, line.id, { reason, version: line.version }), 'rejection')
  },
})
