import type { Page } from 'playwright-core'
import { main, read } from './hands.ts'

export type Typed = Record<
  string,
  string | readonly string[] | boolean | { name: string; mimeType: string; buffer: Buffer }
>

/**
 * Fills the form that posts to an address, or to one that holds it, by the names of its fields, presses its button and
 * waits for the answer.
 * What lies behind a summary is opened first, as a person would.
 */
export async function send(
  page: Page,
  address: string,
  typed: Typed = {},
  { button, expected = true }: { button?: RegExp | string; expected?: boolean } = {},
): Promise<void> {
  const exact = main(page).locator(`form[action="${address}"]`)
  const holding = main(page).locator(`form[action*="${address}"]`)
  const form = ((await exact.count()) > 0 ? exact : holding).first()
  if ((await form.count()) === 0)
    throw new Error(`${page.url()} has no form to ${address}. It says: ${await read(page)}`)
  const folded = form.locator('xpath=ancestor::details[not(@open)]/summary')
  while ((await folded.count()) > 0) await folded.first().click()
  for (const [name, value] of Object.entries(typed)) await fill(page, form, name, value)
  const press = button ? form.getByRole('button', { name: button }) : form.locator('button').last()
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST'),
    page.waitForEvent('load'),
    press.click(),
  ])
  if (expected && response.status() >= 400)
    throw new Error(`${address} answered ${response.status()}: ${await read(page)}`)
}

async function fill(
  page: Page,
  form: ReturnType<Page['locator']>,
  name: string,
  value: Typed[string],
): Promise<void> {
  const field = form.locator(`[name="${name}"]`)
  if ((await field.count()) === 0)
    throw new Error(`${page.url()} has no field ${name}. It says: ${await read(page)}`)
  const first = field.first()
  const tag = await first.evaluate((node) => node.tagName)
  const type = (await first.getAttribute('type')) ?? ''
  if (typeof value === 'boolean') await first.setChecked(value)
  else if (typeof value === 'object' && 'buffer' in value) await first.setInputFiles(value)
  else if (type === 'radio' || type === 'checkbox')
    for (const each of [value].flat())
      await form.locator(`[name="${name}"][value="${each}"]`).check()
  else if (tag === 'SELECT') await first.selectOption([value].flat() as string[])
  else await first.fill(String(value))
}
