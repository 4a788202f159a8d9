import { describe, expect, test } from 'vitest'
import { Island } from '../Island.tsx'
import { show } from '../showing.tsx'
import { DeskPage } from './DeskPage.tsx'
import { Page } from './Page.tsx'

const assets = { styles: ['/assets/a.css'], script: '/assets/a.js', fonts: ['/assets/a.woff2'] }
const page = (
  <Page title="Chương trình" lead="Các đợt kêu gọi.">
    <p>Nội dung</p>
  </Page>
)

test('a page has one heading, a way past the header, and its language', () => {
  const { document, getByRole } = show(page)
  expect(document.documentElement.lang).toBe('vi')
  expect(document.title).toBe('Chương trình · Bến Khởi')
  expect(getByRole('heading', { level: 1 }).textContent).toBe('Chương trình')
  const skip = getByRole('link', { name: 'Đến nội dung chính' }).getAttribute('href')
  expect(document.querySelector(skip ?? '')?.tagName).toBe('MAIN')
})

test('the language switch leads to the same address, query and all', () => {
  const address = '/tim-kiem?q=1394'
  expect(show(page, { address }).getByRole('link', { name: 'English' }).getAttribute('href')).toBe(
    '/en/tim-kiem?q=1394',
  )
  expect(
    show(page, { address, locale: 'en' })
      .getByRole('link', { name: 'Tiếng Việt' })
      .getAttribute('href'),
  ).toBe(address)
})

test('search engines find both languages under whole addresses', () => {
  const { document } = show(page, { address: '/van-ban', locale: 'en' })
  const links = [...document.querySelectorAll('link[hreflang]')].map((link) => [
    link.getAttribute('hreflang'),
    link.getAttribute('href'),
  ])
  expect(links).toEqual([
    ['vi', 'https://benkhoi.example/van-ban'],
    ['en', 'https://benkhoi.example/en/van-ban'],
    ['x-default', 'https://benkhoi.example/van-ban'],
  ])
})

test.each([
  '/ban-lam-viec/bai-viet',
  '/tai-khoan',
  '/theo-doi/quan-ly/m.khoa',
  '/theo-doi/xac-nhan/c.khoa',
  '/theo-doi/roi/l.khoa',
  '/dat-lai-mat-khau/khoa',
])('%s is nobody else’s: it is neither printed nor offered for sharing', (address) => {
  const { document } = show(page, { address })
  expect(document.querySelector('.printed-from')).toBe(null)
  expect(document.querySelector('meta[property^="og:"]')).toBe(null)
})

test.each(['/theo-doi', '/tai-khoan-nhan-tien', '/tim-kiem?q=1394'])(
  '%s is for all: paper says where it stands, and so does a preview',
  (address) => {
    const { document } = show(page, { address })
    const url = `https://benkhoi.example${address}`
    expect(document.querySelector('.printed-from')?.textContent).toContain(url)
    const told = document.querySelector('meta[property="og:url"]')
    expect(told?.getAttribute('content')).toBe(url)
  },
)

test('the main navigation says where the reader is', () => {
  const { getByRole } = show(page, { address: '/van-ban/1394?x=1' })
  expect(getByRole('link', { name: 'Văn bản' }).getAttribute('aria-current')).toBe('true')
  expect(getByRole('link', { name: 'Tin tức' }).getAttribute('aria-current')).toBe(null)
})

test('the menu is drawn once for many pages, and still says to each reader where it is', () => {
  const current = (address: string, locale: 'vi' | 'en' = 'vi') =>
    [...show(page, { address, locale }).document.querySelectorAll('.main-nav [aria-current]')].map(
      (link) => `${link.textContent} ${link.getAttribute('aria-current')}`,
    )
  const rounds = [1, 2].map(() => [
    current('/van-ban'),
    current('/van-ban/1394'),
    current('/tin-tuc?page=2'),
    current('/tim-kiem?q=1394'),
    current('/van-ban', 'en'),
  ])
  expect(rounds[0]).toEqual([
    ['Văn bản page'],
    ['Văn bản true'],
    ['Tin tức page'],
    [],
    [expect.stringMatching(/ page$/)],
  ])
  expect(rounds[1]).toEqual(rounds[0])
  expect(current('/van-ban', 'en')).not.toEqual(current('/van-ban'))
})

test('the foot is drawn once for many pages, but for each house anew', () => {
  const site = { name: 'Bến Khởi', city: { vi: 'Huế', en: 'Huế' }, origin: '', sample: false }
  const foot = (contact: string) =>
    show(page, { site: { ...site, contact } }).document.querySelector('footer')?.textContent
  expect(foot('mot@hue.example')).toContain('mot@hue.example')
  expect(foot('hai@hue.example')).toContain('hai@hue.example')
})

test('whoever is signed in finds the desk and the way out', () => {
  expect(show(page).getByRole('link', { name: 'Đăng nhập' })).toBeTruthy()
  const { getByText, getByRole, queryByText } = show(page, {
    viewer: { name: 'Trần Mẫu' },
    locale: 'en',
  })
  expect(getByText('Trần Mẫu')).toBeTruthy()
  expect(queryByText('Sign in')).toBe(null)
  expect(getByRole('button', { name: 'Sign out' }).closest('form')?.getAttribute('action')).toBe(
    '/en/dang-xuat',
  )
})

test('sample data says so on every page', () => {
  const site = { name: 'Bến Khởi', city: { vi: 'Huế', en: 'Huế' }, origin: '', sample: true }
  expect(show(page).queryByText('Dữ liệu mẫu.')).toBe(null)
  expect(show(page, { site }).getByText('Dữ liệu mẫu.')).toBeTruthy()
})

test('nothing in a page asks for a looser content security policy', () => {
  const { html } = show(page, { assets })
  expect(html).not.toMatch(/ style=|<style|<script/)
  expect(html).toContain('<link rel="stylesheet" href="/assets/a.css"/>')
})

describe('an island', () => {
  const Counter = ({ start }: { start: number }) => <button type="button">{start}</button>
  const alive = (
    <Page title="Dự toán">
      <Island of={Counter} name="budget/counter" props={{ start: 3 }} />
    </Page>
  )

  test('stands ready in the page before any script', () => {
    expect(show(alive).getByRole('button', { name: '3' })).toBeTruthy()
  })

  test('brings the script along, and only then', () => {
    expect(show(alive, { assets }).document.querySelector('script')?.src).toContain('/assets/a.js')
    expect(show(page, { assets }).document.querySelector('script')).toBe(null)
  })
})

test('a desk of many rooms gathers them by kind, and folds them away until they are asked for', () => {
  const items = Array.from({ length: 9 }, (_, index) => ({
    href: `/ban-lam-viec/${index}`,
    label: `Phòng ${index}`,
    group: index < 5 ? 'Hỗ trợ' : 'Cổng thông tin',
  }))
  const { document, getByRole } = show(
    <DeskPage title="Bàn" items={items}>
      <p>Việc</p>
    </DeskPage>,
  )
  expect(document.querySelector('.desk-nav details')?.hasAttribute('open')).toBe(false)
  const wing = getByRole('list', { name: 'Cổng thông tin', hidden: true })
  expect(wing.querySelectorAll('a')).toHaveLength(4)
  const few = show(
    <DeskPage title="Bàn" items={items.slice(0, 3)}>
      <p>Việc</p>
    </DeskPage>,
  )
  expect(few.document.querySelector('.desk-nav details')).toBeNull()
})

test('a desk shows its rooms and which one this is', () => {
  const { getByRole } = show(
    <DeskPage
      title="Hồ sơ"
      items={[
        { href: '/ban-lam-viec', label: 'Việc cần làm', count: 3 },
        { href: '/ban-lam-viec/ho-so', label: 'Hồ sơ', current: true },
      ]}
      notice="Đã lưu."
    >
      <p>Chưa có gì.</p>
    </DeskPage>,
  )
  expect(getByRole('link', { name: 'Hồ sơ' }).getAttribute('aria-current')).toBe('page')
  expect(getByRole('status').textContent).toContain('Đã lưu.')
})
