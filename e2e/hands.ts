import type { Locator, Page } from 'playwright-core'

/** A tiny PDF, as a scanner might make one. */
export const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
})

const byType: Record<string, string> = {
  email: 'lien-he@example.test',
  url: 'https://example.test',
  tel: '0225000000',
  date: '2026-01-15',
}

/** Fills whatever is still empty in a form as a person would who has an answer for everything. */
export async function fillTheRest(form: Locator): Promise<void> {
  for (const field of await form.locator('input, textarea, select').all()) {
    // What is not asked, and what the earlier answers have just hidden, nobody can fill.
    if (!(await field.isVisible())) continue
    const { tag, type, name, filled, numeric, money, inRow } = await field.evaluate((node) => {
      const input = node as HTMLInputElement
      return {
        tag: node.tagName,
        type: input.type,
        name: input.name,
        inRow: input.closest('[data-row]') !== null,
        money: /tiền|tự chi|đơn giá/i.test(input.labels?.[0]?.textContent ?? ''),
        numeric: input.inputMode === 'numeric' || input.type === 'number',
        filled: ['checkbox', 'radio'].includes(input.type)
          ? [...(input.form?.elements ?? [])].some(
              (other) =>
                (other as HTMLInputElement).name === input.name &&
                (other as HTMLInputElement).checked,
            )
          : input.value !== '',
      }
    })
    if (filled || type === 'hidden' || type === 'file' || name.startsWith('_')) continue
    if (tag === 'SELECT') await field.selectOption({ index: 1 })
    else if (type === 'checkbox' || type === 'radio') await field.check()
    // One row of one piece makes the sum of a table the amount that is asked for.
    else if (numeric) await field.fill(money ? '50.000.000' : inRow ? '1' : '3')
    else await field.fill(byType[type] ?? 'Chúng tôi làm cảng nhỏ dễ dùng hơn, từng bước một.')
  }
}

export const main = (page: Page) => page.locator('main')

/** The words in the middle of the page; a space that keeps its words together is a space. */
export const read = async (page: Page): Promise<string> =>
  ((await main(page).textContent()) ?? '').replaceAll('\u00a0', ' ')

/** Presses the button and waits until the answer is on the screen. */
export const press = (page: Page, name: string | RegExp) => go(page, 'button', name)

export const follow = (page: Page, name: string | RegExp) => go(page, 'link', name)

async function go(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  const one = main(page).getByRole(role, { name }).first()
  // What the page says instead is what whoever reads the failure wants to know.
  if ((await one.count()) === 0)
    throw new Error(`${page.url()} has no ${role} “${name}”. It says: ${await read(page)}`)
  await Promise.all([page.waitForEvent('load'), one.click()])
}
