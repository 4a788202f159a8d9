/** What is measured. A page whose address is not known beforehand is found by its first link on another. */
export type Page =
  | { name: string; path: string }
  | { name: string; linkedFrom: string; like: RegExp }

export const pages: Page[] = [
  { name: 'home', path: '/' },
  { name: 'list', path: '/tin-tuc' },
  { name: 'detail', linkedFrom: '/tin-tuc', like: /^\/tin-tuc\/[^/?#]+$/ },
  { name: 'search', path: '/tim-kiem?q=khoi+nghiep' },
]

export type SavedPage = { name: string; path: string; body: Buffer }

/** The page as the program answers it now, byte for byte, for nginx to serve. */
export async function save(page: Page, origin: string): Promise<SavedPage> {
  const path = 'path' in page ? page.path : await findLink(origin + page.linkedFrom, page.like)
  return { name: page.name, path, body: await read(origin + path) }
}

async function findLink(url: string, like: RegExp): Promise<string> {
  const html = (await read(url)).toString()
  const links = [...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? '')
  const found = links.find((link) => like.test(link))
  if (!found) throw new Error(`${url} links to nothing like ${like}`)
  return found
}

async function read(url: string): Promise<Buffer> {
  // The load tool asks for no compression either.
  const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return Buffer.from(await response.arrayBuffer())
}
