import { afterAll, expect, test } from 'vitest'
import { grantRole } from '#modules/identity/index.ts'
import { recordOrganisation } from '#modules/organisations/index.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { as, must, versionOf } from '#test/factories/casework.ts'
import { aCall, aDraft, aFounder, aPdf } from '#test/factories/support.ts'
import { acceptCase } from '../screening/actions.ts'
import { expireDrafts } from './expiring.ts'
import { attachFile } from './filling.ts'
import { openCase } from './opening.ts'
import { findOwnCase } from './queries.ts'
import { submitCase } from './sending.ts'

const app = await testApp()
afterAll(app.stop)

const at = (instant: string) => app.setNow(instant)
const working = '2026-11-23T02:00:00Z'

test('a draft expires an hour after its call closed, its founders are told once, and its words are used again', async () => {
  at(working)
  const call = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const id = await aDraft(founder, call.id)
  at('2026-11-30T10:30:00Z')
  await expireDrafts(app.scopeFor())
  expect((await findOwnCase(founder.scope(), id))?.case.state).toBe('draft')
  at('2026-11-30T11:00:01Z')
  await Promise.all([expireDrafts(app.scopeFor()), expireDrafts(app.scopeFor())])
  await expireDrafts(app.scopeFor())
  await app.runJobs()
  const told = app.mails().filter(({ to }) => to === founder.founder.email)
  expect(told.map(({ subject }) => subject)).toEqual([expect.stringContaining('đã hết hạn nộp')])
  const page = await app.visit(`/ban-lam-viec/ho-so/${id}`, { as: founder.founder })
  expect(page.text).toContain('Đã kết thúc')
  expect(page.text).toContain('Đợt đã đóng trước khi bản nháp được nộp')

  at('2026-12-01T02:00:00Z')
  const next = await aCall(app.scopeFor(), { closesAt: new Date('2026-12-20T10:00:00Z') })
  const begin = await app.visit(`/ban-lam-viec/ho-so/moi?dot=${next.slug}`, {
    as: founder.founder,
  })
  const option = begin.getByRole('option', { name: /^Bản nháp: / }).getAttribute('value') ?? ''
  const form = await begin.press('Bắt đầu soạn hồ sơ', {
    'Dùng lại nội dung của hồ sơ trước': option,
  })
  expect(form.document.querySelector<HTMLInputElement>('[name="title"]')?.value).toBe('Cảng xanh')
  at(working)
})

test('the earlier case of somebody else is not copied', async () => {
  const [mine, other] = [await aFounder(app), await aFounder(app, 'Tú')]
  const call = await aCall(app.scopeFor())
  const theirs = await aDraft(other, call.id)
  const { startupId } = mine
  const wish = { callId: call.id, startupId, from: theirs }
  expect(await openCase(mine.scope(), wish)).toBe(undefined)
})

test('an upload that held the door open holds the expiry too', async () => {
  const call = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const id = await aDraft(founder, call.id)
  at('2026-11-30T11:10:00Z')
  const slow = {
    field: 'letter',
    file: aPdf('thu.pdf'),
    startedAt: new Date('2026-11-30T09:59:00Z'),
    finishedAt: new Date('2026-11-30T11:10:00Z'),
  }
  must(await attachFile(founder.scope(), id, slow))
  await expireDrafts(app.scopeFor())
  must(await submitCase(founder.scope(), id))
  at(working)
})

async function aSupporter() {
  const officer = await app.person('Hà', [{ role: 'officer' }])
  const recorded = must(
    await recordOrganisation(as(app, officer), {
      kind: 'supporter',
      name: 'Vườn ươm Cửa Biển',
      englishName: '',
      summaryVi: 'Ươm tạo dự án',
      summaryEn: '',
      website: '',
      services: ['space'],
      headExperienceYears: 3,
      hasSupportProcess: true,
      hasCooperationAgreements: true,
      published: true,
    }),
  )
  const grants = [{ role: 'supporter', organisationId: recorded.id }] as const
  const person = await app.person('Hiền', [...grants])
  const scope = () => as(app, person)
  return { founder: person, startupId: recorded.id, scope, grants }
}

test('a support organisation applies, sends and is written to as a startup is, and counts for no startup', async () => {
  const call = await aCall(app.scopeFor(), { appliesTo: 'supporter' })
  const supporter = await aSupporter()
  const begin = await app.visit(`/ban-lam-viec/ho-so/moi?dot=${call.slug}`, {
    as: supporter.founder,
  })
  expect(begin.text).toContain('Vườn ươm Cửa Biển')
  const form = await begin.press('Bắt đầu soạn hồ sơ')
  expect(form.status).toBe(200)

  const id = await aDraft(supporter, call.id)
  const review = await app.visit(`/ban-lam-viec/ho-so/${id}/kiem-tra`, { as: supporter.founder })
  const receipt = await review.press('Nộp hồ sơ')
  expect(receipt.text).toContain('Thành phố đã nhận hồ sơ của bạn')
  await app.runJobs()
  expect(
    app
      .mails()
      .some(({ to, subject }) => to === supporter.founder.email && /Đã nhận/.test(subject)),
  ).toBe(true)
  const entries = await entriesAbout(app.scopeFor(), id)
  expect(entries.map(({ startupId }) => startupId)).toEqual([null, null])
})

test('founders cannot open a case in a call for supporters, nor supporters in one for startups', async () => {
  const founder = await aFounder(app)
  const supporter = await aSupporter()
  const forSupporters = await aCall(app.scopeFor(), { appliesTo: 'supporter' })
  const forStartups = await aCall(app.scopeFor())
  for (const [who, call] of [
    [founder, forSupporters],
    [supporter, forStartups],
  ] as const)
    expect(await openCase(who.scope(), { callId: call.id, startupId: who.startupId })).toBe(
      undefined,
    )
  const page = await app.visit(`/ban-lam-viec/ho-so/moi?dot=${forSupporters.slug}`, {
    as: founder.founder,
  })
  expect(page.text).toContain('Đợt này dành cho tổ chức hỗ trợ')
})

test('whoever works for the applicant judges none of its cases', async () => {
  const call = await aCall(app.scopeFor(), { appliesTo: 'supporter' })
  const supporter = await aSupporter()
  const id = await aDraft(supporter, call.id)
  must(await submitCase(supporter.scope(), id))
  await grantRole(app.scopeFor(), {
    personId: supporter.founder.id,
    role: 'officer',
    organisationId: null,
  })
  const both = await app.again(supporter.founder)
  expect((await app.visit(`/ban-lam-viec/xet-ho-so/${id}`, { as: both })).status).toBe(404)
  const version = await versionOf(app, id)
  expect(await acceptCase(as(app, both), id, { version })).toBe(undefined)
})
