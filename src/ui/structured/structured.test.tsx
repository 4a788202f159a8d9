import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Page } from '../shell/Page.tsx'
import { show } from '../showing.tsx'
import { jsonForScript, StructuredData } from './StructuredData.tsx'

const thingsOf = (document: Document) =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map((block) =>
    JSON.parse(block.textContent ?? ''),
  )

test('whatever a title says, the block stays one block and reads back as it was', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('</script><script>alert(1)</script>', '<!-- <script>', ']]>', '\u2028', '&lt;'),
  )
  fc.assert(
    fc.property(nasty, nasty, (name, description) => {
      const block = jsonForScript({ name, description })
      // Without these signs nothing inside an element can end it or open a comment.
      expect(block).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(block)).toEqual({
        name: name.toWellFormed(),
        description: description.toWellFormed(),
      })
    }),
  )
})

test('a page tells search engines what it is about and the way to it', () => {
  const { document } = show(
    <Page
      title="Đợt 1 </script>"
      crumbs={[{ href: '/chuong-trinh', label: 'Chương trình' }]}
      about={{ '@type': 'MonetaryGrant', name: 'Đợt 1 </script>' }}
    >
      <p>…</p>
    </Page>,
    { locale: 'en', address: '/chuong-trinh/dot-1' },
  )
  const [grant, trail] = thingsOf(document)
  expect(grant).toEqual({
    '@context': 'https://schema.org',
    '@type': 'MonetaryGrant',
    name: 'Đợt 1 </script>',
  })
  expect(trail.itemListElement).toEqual([
    {
      '@type': 'ListItem',
      position: 1,
      name: 'Chương trình',
      item: 'https://benkhoi.example/en/chuong-trinh',
    },
    { '@type': 'ListItem', position: 2, name: 'Đợt 1 </script>' },
  ])
})

test('several things become one graph', () => {
  const { document } = show(
    <StructuredData
      of={[
        { '@type': 'Organization', name: 'A' },
        { '@type': 'Organization', name: 'B' },
      ]}
    />,
  )
  expect(thingsOf(document)[0]['@graph']).toHaveLength(2)
})

test('a shared page has a picture of its own, which a desk has not', () => {
  const { document } = show(
    <Page title="Một bài" lead="Tóm tắt">
      <p>…</p>
    </Page>,
    { locale: 'en', address: '/tin-tuc/mot-bai?page=2' },
  )
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content')
  expect(meta('og:title')).toBe('Một bài')
  expect(meta('og:description')).toBe('Tóm tắt')
  expect(meta('og:image')).toMatch(
    /^https:\/\/benkhoi\.example\/en\/anh-chia-se\/tin-tuc\/mot-bai\.png\?v=[0-9a-f]{10}$/,
  )
})
