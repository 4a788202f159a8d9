import { expect, test } from 'vitest'
import { DataTable } from './DataTable.tsx'
import { Link } from './Link.tsx'
import { Mark } from './Mark.tsx'
import { Meter } from './Meter.tsx'
import { NextActor } from './NextActor.tsx'
import { around, Pagination } from './Pagination.tsx'
import { Stat } from './Stat.tsx'
import { Steps } from './Steps.tsx'
import { show } from './showing.tsx'
import { VerdictList } from './Verdict.tsx'

test('a link inside the program keeps the language, one outside does not change', () => {
  const { getByText } = show(
    <p>
      <Link href="/van-ban">in</Link> <Link href="https://example.org/">out</Link>
    </p>,
    { locale: 'en' },
  )
  expect(getByText('in').getAttribute('href')).toBe('/en/van-ban')
  expect(getByText('out').getAttribute('href')).toBe('https://example.org/')
})

test('a mark keeps the text whole and never lets it become markup', () => {
  const text = 'Số 1394 <b>và</b> 1394'
  const ranges = [
    { start: 3, end: 7 },
    { start: 18, end: 22 },
  ]
  const { document } = show(
    <p>
      <Mark text={text} ranges={ranges} />
    </p>,
  )
  expect(document.querySelector('p')?.textContent).toBe(text)
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    '1394',
    '1394',
  ])
})

test('the pages near the reader and both ends stay in reach', () => {
  expect(around(1, 3)).toEqual([1, 2, 3])
  expect(around(6, 12)).toEqual([1, 5, 6, 7, 12])
  const href = (page: number) => `/x?trang=${page}`
  expect(show(<Pagination page={1} pages={1} href={href} />).document.querySelector('nav')).toBe(
    null,
  )
  const { getByRole } = show(<Pagination page={2} pages={3} href={href} />)
  expect(getByRole('link', { name: 'Trang 2' }).getAttribute('aria-current')).toBe('page')
})

test('a number says its target and opens to its evidence', () => {
  const { getByRole } = show(<Stat label="Dự án" value={27} target={50} href="/ke-hoach/x" />)
  expect(getByRole('img', { name: 'Dự án: 27 trên mục tiêu 50' })).toBeTruthy()
  expect(getByRole('link').getAttribute('href')).toBe('/ke-hoach/x')
})

test('a gauge without a target or beyond it stays inside its frame', () => {
  const width = (value: number, target: number) =>
    show(<Meter label="x" value={value} target={target} />)
      .document.querySelectorAll('rect')[1]
      ?.getAttribute('width')
  expect(width(5, 0)).toBe('0')
  expect(width(900, 10)).toBe('115')
  expect(width(-3, 10)).toBe('0')
})

test('the state of a step can be heard, not only seen', () => {
  const { getByRole } = show(
    <Steps
      steps={[
        { label: 'Nộp', state: 'done' },
        { label: 'Xét', state: 'current' },
        { label: 'Ký', state: 'next' },
      ]}
    />,
  )
  expect(getByRole('list').textContent).toBe('Nộp (đã xong)Xét (đang ở bước này)Ký (chưa tới)')
})

test('who acts next reads as one sentence', () => {
  const { getByText } = show(
    <NextActor who={{ you: true }} what="bổ sung cam kết" by={{ day: '2026-12-04' }} overdue />,
  )
  expect(getByText('Bạn').parentElement?.textContent).toBe(
    'Bạn bổ sung cam kết, hạn 4/12/2026 (đã quá hạn).',
  )
})

test('a verdict is a word, and says what is missing', () => {
  const { getByText } = show(
    <VerdictList
      verdicts={[
        { criterion: 'Dưới 05 năm', verdict: 'met', holdsUntil: '2027-06-01' },
        { criterion: 'Tăng trưởng', verdict: 'unknown', missing: 'doanh thu' },
        { criterion: 'Có đội ngũ', verdict: 'not-met' },
      ]}
    />,
  )
  for (const word of ['Đạt', 'Chưa rõ', 'Chưa đạt']) expect(getByText(word)).toBeTruthy()
  expect(getByText(/doanh thu/)).toBeTruthy()
  expect(getByText('1/6/2027')).toBeTruthy()
})

test('the first column of a table names its rows', () => {
  const { getByRole } = show(
    <DataTable
      caption="Dự toán"
      columns={[
        { title: 'Khoản', cell: (row) => row.name },
        { title: 'Số tiền', cell: (row) => row.amount, figures: true },
      ]}
      rows={[{ name: 'Thử nghiệm', amount: 80 }]}
      rowKey={(row) => row.name}
      foot={['Cộng', 80]}
    />,
  )
  expect(getByRole('table', { name: 'Dự toán' })).toBeTruthy()
  expect(getByRole('rowheader', { name: 'Thử nghiệm' })).toBeTruthy()
  expect(getByRole('rowheader', { name: 'Cộng' })).toBeTruthy()
})
