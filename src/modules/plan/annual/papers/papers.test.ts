import { afterAll, beforeAll, expect, test } from 'vitest'
import { issuerOf } from '#modules/support/index.ts'
import { administrativeDocument } from '#platform/documents/document.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import {
  anActivity,
  anOpenYear,
  aPlanningCity,
  aRow,
  aSentProposal,
  type City,
  handedIn,
  startAfterLastDay,
} from '#test/factories/annual.ts'
import { as, must } from '#test/factories/casework.ts'
import { layoutFaults } from '#test/layout-faults.ts'
import { unzip } from '#test/unzip.ts'
import { readWord } from '#test/word.ts'
import { appraiseAnnualLine } from '../appraisal/actions.ts'
import { takeUp } from '../lines/composing.ts'
import { linesWithMoney } from '../lines/queries.ts'
import { cutProposal } from '../lines/settling.ts'
import { decisionPaper, planPaper, submissionPaper } from './plan.ts'
import { proposalPaper } from './proposal.ts'

const app = await testApp({ now: '2018-11-05T02:00:00Z' })
afterAll(app.stop)

let city: City
let id: string
let proposal: string

beforeAll(async () => {
  city = await aPlanningCity(app)
  id = await anOpenYear(app, city)
  proposal = await aSentProposal(app, id, city.union, {
    activity: anActivity({
      coordinators: ['so-khcn'],
      coordination: 'Họp hằng tháng.',
      effects: [{ indicator: 'du-an-duoc-ho-tro', amount: 5 }],
    }),
    rows: [aRow(), aRow({ what: 'Quà tặng', source: 'nguon-hop-phap-khac', quantity: 30 })],
  })
  const left = await aSentProposal(app, id, city.trade, {
    activity: anActivity({ name: 'Đoàn công tác nước ngoài', lead: 'so-cong-thuong' }),
  })
  await startAfterLastDay(app, city, id)
  const officer = as(app, city.officer)
  must(await takeUp(officer, id, { proposalIds: [proposal], name: '' }))
  must(await cutProposal(officer, left, 'Chưa có\nnguồn;'))
})

async function fetched(path: string, by: Actor) {
  const response = await app.request(path, { headers: { 'x-test-actor': by.id } })
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
}

const DESK = '/ban-lam-viec/ke-hoach-nam'
const wordsIn = (bytes: Uint8Array) =>
  readWord(bytes)
    .lines.map(({ text }) => text)
    .join('\n')

test('the proposal comes out with its estimate, and keeps to the layout', async () => {
  const { status, bytes } = await fetched(`${DESK}/de-xuat/${proposal}/van-ban`, city.union)
  expect(status).toBe(200)
  expect(layoutFaults(bytes)).toEqual([])
  const text = wordsIn(bytes)
  for (const words of [
    'Số:      /ĐX-TĐHP',
    'Kính gửi: Sở Khoa học và Công nghệ.',
    'Lớp tập huấn',
    '160.000.000 đồng (Bằng chữ: Một trăm sáu mươi triệu đồng)',
    'DỰ TOÁN KINH PHÍ',
    'Quà tặng',
    '150.000.000',
  ])
    expect(text).toContain(words)
  expect(text).not.toContain('268/2025')
})

test.each([
  [
    'to-trinh',
    [
      'Số:      /TTr-SKHCN',
      'Đoàn công tác nước ngoài (Sở Công Thương, 10.000.000 đồng): Chưa có nguồn.',
    ],
  ],
  [
    'quyet-dinh',
    ['Số:      /QĐ-UBND', 'Điều 1. Phê duyệt Kế hoạch năm 2019 gồm 1 hoạt động', '160.000.000'],
  ],
  ['ke-hoach', ['Số:      /KH-UBND', 'III. KINH PHÍ', '30/11/2019']],
] as const)('the %s keeps to the layout, its number left empty', async (paper, all) => {
  const { status, bytes } = await fetched(`${DESK}/${id}/van-ban/${paper}`, city.officer)
  expect(status).toBe(200)
  expect(layoutFaults(bytes)).toEqual([])
  for (const words of all) expect(wordsIn(bytes)).toContain(words)
  expect((await fetched(`${DESK}/${id}/van-ban/${paper}`, city.union)).status).toBe(403)
})

test('money stands as appraised only after Finance has appraised it', async () => {
  const papers = ['to-trinh', 'ke-hoach']
  const texts = async () =>
    Promise.all(
      papers.map(async (paper) =>
        wordsIn((await fetched(`${DESK}/${id}/van-ban/${paper}`, city.officer)).bytes),
      ),
    )
  for (const text of await texts()) expect(text).not.toContain('Thẩm định (đồng)')
  await handedIn(app, city, id, 2)
  const [found] = await linesWithMoney(app.scopeFor(), id)
  must(
    await appraiseAnnualLine(as(app, city.finance), found?.line.id ?? '', 1, {
      rows: new Map(),
      note: '',
    }),
  )
  for (const text of await texts()) expect(text).toContain('Thẩm định (đồng)')
})

test('papers of a plan in which nothing was cut, asked or needs money keep to the layout too', async () => {
  const named = (code: string) => code
  const facts = {
    issuer: issuerOf('tỉnh Mẫu', undefined),
    draftYear: '2027',
    year: 2028,
    grounds: ['Căn cứ Quyết định số 5/QĐ-UBND'],
    department: 'Sở Mẫu',
    names: {
      agency: named,
      source: named,
      task: named,
      indicator: named,
      agencies: [],
      sources: [],
      tasks: [],
      indicators: [],
    },
  }
  const activity = anActivity({ startsOn: null, endsOn: null })
  const line = { number: 1, activity, rows: [], who: [], asked: [], composed: [], appraised: null }
  const whole = { ...facts, lines: [line], leftOut: [], askedTotal: 0, proposals: 1 }
  for (const text of [
    proposalPaper({ ...facts, activity, rows: [] }),
    submissionPaper(whole),
    decisionPaper(whole),
    planPaper(whole),
  ])
    expect(layoutFaults(await administrativeDocument(text)), text.type).toEqual([])
})

test('the lines come out as a spreadsheet', async () => {
  const { status, bytes } = await fetched(`${DESK}/${id}/cac-dong`, city.finance)
  expect(status).toBe(200)
  const sheet = [...unzip(bytes)].find(([name]) => name.includes('worksheets/sheet1'))?.[1]
  expect(sheet).toContain('160000000')
})

test('a plan without a line has no papers, and a stranger finds none', async () => {
  const stranger = await app.person('Xa', [{ role: 'officer', organisationId: id }])
  expect((await fetched(`${DESK}/${id}/van-ban/to-trinh`, stranger)).status).toBe(404)
  expect((await fetched(`${DESK}/de-xuat/${proposal}/van-ban`, city.trade)).status).toBe(404)
})
