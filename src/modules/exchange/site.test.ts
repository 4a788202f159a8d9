import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'

const app = await testApp()
afterAll(app.stop)

test('the page of open data names the machine addresses, and each of them answers', async () => {
  for (const locale of ['vi', 'en'] as const) {
    const page = await app.visit('/du-lieu-mo', { locale })
    const links = [...page.document.querySelectorAll<HTMLAnchorElement>('main a')].map((link) =>
      link.getAttribute('href'),
    )
    expect(links).toContain('/api/v1/openapi.json')
    for (const href of links) expect([200, 404]).toContain((await app.request(href ?? '')).status)
  }
})
