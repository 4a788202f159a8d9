import { createHash } from 'node:crypto'
import { type Locale, localised } from '../locale.tsx'

export const PICTURES = '/anh-chia-se'

/** Where the picture of a page is drawn. A page of another title has another address, since other sites keep pictures for good. */
export function pictureOf(page: { locale: Locale; address: string; title: string }): string {
  const [path = '/'] = page.address.split('?')
  const version = createHash('sha256').update(page.title).digest('hex').slice(0, 10)
  return `${localised(page.locale, `${PICTURES}${path === '/' ? '' : path}.png`)}?v=${version}`
}
