import { afterAll, beforeAll, expect, test } from 'vitest'
import { councilMinutes } from '#modules/support/index.ts'
import { testApp } from '#test/app.ts'
import { as, aTeam, letterTo, type Team } from '#test/factories/casework.ts'
import { aCouncil, aSummonedMeeting, type Council, meetingPage } from '#test/factories/council.ts'
import { meetingOutcomes } from './outcomes.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
let council: Council
beforeAll(async () => {
  team = await aTeam(app)
  council = await aCouncil(app)
})

test('a meeting from the summons to the locked minutes, through its pages', async () => {
  const { secretary, chair, vân, phúc, oanh } = council
  const { id, filed } = await aSummonedMeeting(app, team, council)
  const page = meetingPage(id)
  const letter = await letterTo(app, vân, /Giấy mời họp/)
  expect(letter?.text).toContain('09:00 ngày 25/11/2026')
  expect(letter?.text).toContain(`1. ${filed.number}`)

  let desk = await app.visit(page, { as: secretary })
  expect(desk.text).toContain('Còn thiếu 4 thành viên để khai mạc')
  const refused = await desk.press('Khai mạc phiên họp')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Chưa đủ số thành viên có mặt')

  desk = await desk.press('Lưu điểm danh', {
    'Điểm danh Ngân': 'Có mặt',
    'Điểm danh Khải': 'Có mặt',
    'Điểm danh Vân': 'Có mặt',
    'Điểm danh Phúc': 'Có mặt',
    'Điểm danh Oanh': 'Có mặt',
    'Điểm danh Tùng': 'Vắng có lý do',
  })
  expect(desk.text).toContain('Đủ số thành viên để khai mạc')
  desk = await desk.press('Khai mạc phiên họp')
  expect(desk.text).toContain('Phiên họp đã khai mạc')
  expect(desk.text).toContain('Điểm còn niêm phong')
  expect(desk.text).not.toMatch(/(?<![\w-])80(?![\w-])/)

  const early = await desk.press(`Mở biểu quyết về ${filed.number}`, {
    'Hỗ trợ': true,
    [`Nội dung kiến nghị về ${filed.number}`]: 'Hỗ trợ dự án',
    [`Số tiền hỗ trợ ${filed.number}`]: '120.000.000',
  })
  expect(early.status).toBe(409)
  expect(early.text).toContain('Điểm đánh giá còn niêm phong')

  desk = await desk.press(`Mở điểm của ${filed.number}`)
  expect(desk.text).toContain('Trung bình chính thức70')
  const member = await app.visit(page, { as: vân })
  expect(member.text).toContain('Trung bình chính thức70')

  desk = await desk.press(`Mở biểu quyết về ${filed.number}`, {
    'Hỗ trợ': true,
    [`Nội dung kiến nghị về ${filed.number}`]: 'Hỗ trợ dự án',
    [`Số tiền hỗ trợ ${filed.number}`]: '120.000.000',
  })
  expect(desk.text).toContain('0 trong 4 người có mặt đã bỏ phiếu')
  for (const [person, choice] of [
    [chair, 'Tán thành'],
    [vân, 'Tán thành'],
    [phúc, 'Tán thành'],
    [oanh, 'Không tán thành'],
  ] as const) {
    const phone = await app.visit(page, { as: person })
    const voted = await phone.press(`Bỏ phiếu về ${filed.number}`, { [choice]: true })
    expect(voted.text).toContain(`Bạn đã bỏ phiếu: ${choice}`)
    expect(voted.text).not.toContain('1 không tán thành')
  }
  desk = await app.visit(page, { as: secretary })
  desk = await desk.press(`Kết thúc biểu quyết về ${filed.number}`)
  expect(desk.text).toContain('Được thông qua 3 tán thành, 1 không tán thành, 0 không có ý kiến')
  desk = await desk.press(`Lưu thảo luận về ${filed.number}`, {
    [`Ý kiến thảo luận về ${filed.number}`]: 'Hội đồng thống nhất.',
  })
  desk = await desk.press('Bế mạc phiên họp')
  expect(desk.text).toContain('Phiên họp đã bế mạc')

  expect(await meetingOutcomes(app.scopeFor(), 'case', [filed.id])).toEqual(new Map())
  const minutes = await desk.follow('Biên bản')
  expect(minutes.text).toContain('Tùng (Ủy viên): Vắng có lý do')
  expect(minutes.text).toContain('Cuộc họp kết thúc vào')
  const signed = await minutes.press('Ký biên bản')
  expect(signed.text).toContain('Chữ ký của bạn đã được ghi')
  const last = await (await app.visit(`${page}/bien-ban`, { as: chair })).press('Ký biên bản')
  expect(last.text).toContain('Đủ chữ ký. Biên bản đã khóa')

  const outcomes = await meetingOutcomes(app.scopeFor(), 'case', [filed.id])
  expect(outcomes.get(filed.id)).toMatchObject({
    kind: 'support',
    amount: 120_000_000,
    meetingId: id,
    votesFor: 3,
    votesAgainst: 1,
  })
  const record = await councilMinutes(as(app, chair), id)
  expect(record).toMatchObject({ state: 'locked', place: 'Phòng họp A' })
  expect(record?.signatures.map(({ name }) => name).toSorted()).toEqual(['Khải', 'Ngân'])
})
