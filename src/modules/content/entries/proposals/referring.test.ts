import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aDraft, anEntry, asEditor } from '#test/factories/entries.ts'
import { aStartup, as } from '#test/factories/startups.ts'
import { withdrawEntry } from '../actions.ts'
import { proposeChange, proposeEntry } from './actions.ts'
import { acceptProposal, returnProposal } from './deciding.ts'
import { listWaiting } from './queries.ts'

const app = await testApp()
afterAll(app.stop)

const editor = await app.person('Lan', [{ role: 'editor' }])
const { founder, id: startupId } = await aStartup(app, { name: 'Cảng Xanh' })
const BOX = 'Theo tiêu chuẩn (không bắt buộc)'

/** A product that waits for the editors and names a standard by the address of its page. */
async function aProductNaming(title: string) {
  const standard = await anEntry(
    app,
    editor,
    'standard',
    aDraft('standard', `Tiêu chuẩn của ${title}`),
  )
  const address = `/tieu-chuan/${standard.slug}`
  const draft = {
    ...aDraft('product', title, { standard: address }),
    organisationId: startupId,
  }
  const proposed = await proposeEntry(as(app, founder), 'product', draft)
  if (!proposed.ok) throw new Error(proposed.problem)
  const { rows } = await listWaiting(asEditor(app, editor), 1)
  const waiting = rows.find(({ entry }) => entry.id === proposed.value.id)
  if (!waiting) throw new Error('it does not wait')
  const own = `/ban-lam-viec/muc-cua-toi/${proposed.value.id}`
  return { ...proposed.value, proposalId: waiting.proposal.id, draft, standard, address, own }
}

test('a proposal keeps the page it names while it waits, and when it came back', async () => {
  const { proposalId, address, own } = await aProductNaming('Cân điện tử')
  const waiting = await app.visit(own, { as: founder })
  expect(waiting.getByLabelText(BOX)).toHaveProperty('value', address)
  await returnProposal(
    asEditor(app, editor),
    proposalId,
    { version: 1, entryVersion: 1 },
    'Nêu giá.',
  )
  const back = await app.visit(own, { as: founder })
  expect(back.getByLabelText(BOX)).toHaveProperty('value', address)
  await back.press('Gửi ban biên tập', { 'Tóm tắt': 'Cân cho cảng.' })
  const { rows } = await listWaiting(asEditor(app, editor), 1)
  const again = rows.find(({ proposal }) => proposal.content.title.vi === 'Cân điện tử')
  const accepted = await acceptProposal(asEditor(app, editor), again?.proposal.id ?? '', {
    version: 1,
    entryVersion: 1,
  })
  expect(accepted?.ok).toBe(true)
  const page = await (await app.visit('/san-pham')).follow('Cân điện tử')
  expect(
    page.getAllByRole('link', { name: 'Tiêu chuẩn của Cân điện tử' })[0]?.getAttribute('href'),
  ).toBe(address)
})

test('who writes over a change of a colleague keeps what was typed, the page it names too', async () => {
  const { id, draft, address, own } = await aProductNaming('Bộ đếm')
  const form = await app.visit(own, { as: founder })
  await proposeChange(as(app, founder), id, 1, { ...draft, summary: { vi: 'Khác', en: null } })
  const late = await form.press('Gửi ban biên tập', { 'Tóm tắt': 'Tôi viết lâu.' })
  expect(late.status).toBe(409)
  expect(late.getByLabelText('Tóm tắt')).toHaveProperty('value', 'Tôi viết lâu.')
  expect(late.getByLabelText(BOX)).toHaveProperty('value', address)
})

test('an editor reads a proposal whose named page is gone, and the sender what was typed', async () => {
  const { proposalId, standard, address, own } = await aProductNaming('Cảm biến')
  await withdrawEntry(asEditor(app, editor), standard.id, standard.version, 'Hết hiệu lực')
  const proposal = await app.visit(`/ban-lam-viec/muc-thong-tin/de-nghi/${proposalId}`, {
    as: editor,
  })
  expect(proposal.status).toBe(200)
  expect(proposal.text).toContain(address)
  const refused = await proposal.press('Đăng như đề nghị')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('không còn công khai, nên chưa đăng được')
  const mine = await app.visit(own, { as: founder })
  expect(mine.getByLabelText(BOX)).toHaveProperty('value', address)
})

test('a new entry that is refused comes back with the page it names', async () => {
  const { address } = await aProductNaming('Máy đo')
  const theirs = await aStartup(app, { name: 'Thuyền Nhỏ' })
  const form = await app.visit('/ban-lam-viec/muc-cua-toi/moi/product', { as: founder })
  const choice = form.getByRole<HTMLOptionElement>('option', { name: 'Cảng Xanh' })
  choice.value = theirs.id
  const refused = await form.press('Gửi ban biên tập', {
    Tên: 'Máy của người khác',
    'Tóm tắt': 'Một máy.',
    'Đơn vị': 'Cảng Xanh',
    'Lĩnh vực': 'Cảng biển, vận tải và kho vận',
    'Ai đang dùng': 'Hai bến',
    'Bằng chứng': 'Biên bản bàn giao.',
    'Cách tính tiền': 'Thuê bao',
    'Liên hệ công khai': 'may@cang.example',
    [BOX]: address,
  })
  expect(refused.status).toBe(409)
  expect(refused.getByLabelText(BOX)).toHaveProperty('value', address)
})
