import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  })

export type Look = {
  javaScript?: boolean
  phone?: boolean
  /** Where the person comes from, for a program that trusts its proxy. */
  address?: string
  /** What the browser sends with every request. */
  headers?: Record<string, string>
}

/** A person at a screen of their own. */
export type Seat = { page: Page; context: BrowserContext; close(): Promise<void> }

export async function takeSeat(
  browser: Browser,
  origin: string,
  { javaScript = true, phone = false, address, headers = {} }: Look = {},
): Promise<Seat> {
  const context = await browser.newContext({
    baseURL: origin,
    extraHTTPHeaders: { ...headers, ...(address ? { 'x-forwarded-for': address } : {}) },
    locale: 'vi-VN',
    javaScriptEnabled: javaScript,
    viewport: phone ? { width: 360, height: 740 } : { width: 1200, height: 900 },
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return { page, context, close: () => context.close() }
}

type Scheme = 'light' | 'dark'

/** No violation of WCAG 2.2 A and AA on the page as it stands. The checker itself needs scripts, so it looks in at a copy. */
export async function expectAccessible(
  page: { content(): Promise<string>; url(): string },
  inspector: Page,
  schemes: readonly Scheme[] = ['light'],
): Promise<void> {
  const html = await page.content()
  const url = page.url()
  await inspector.emulateMedia({ colorScheme: 'light' })
  await inspector.route(url, (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  )
  await inspector.goto(url)
  await inspector.unroute(url)
  for (const scheme of schemes)
    expect(await violations(inspector, scheme), `axe on ${url}, ${scheme}`).toEqual([])
  const wide = await inspector.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide, `${url} scrolls sideways by pixels`).toBeLessThanOrEqual(0)
}

async function violations(inspector: Page, scheme: Scheme): Promise<string[]> {
  await inspector.emulateMedia({ colorScheme: scheme })
  // Colours that are still on their way from day to night would be taken for those of the page.
  await inspector.evaluate(() => {
    for (const animation of document.getAnimations()) animation.cancel()
  })
  // No frame stands in a page of ours, so nothing has to be put together in a second page.
  const axe = new AxeBuilder({ page: inspector }).setLegacyMode()
  // By night the page is the same but for its colours.
  const found = await (scheme === 'dark'
    ? axe.withRules(['color-contrast', 'link-in-text-block'])
    : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  ).analyze()
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`,
  )
}
