// More than the program keeps the answers of: asked in turn, none of them is still kept when it comes again.
const ENOUGH = 250
const FEEDS = ['/tin-tuc.json', '/van-ban.json', '/su-kien.json', '/chuong-trinh.json']

/** Search pages of which no two ask the same: each pair of words side by side in a title that everybody may read. */
export async function differentQuestions(origin: string): Promise<string[]> {
  const titles = (await Promise.all(FEEDS.map((feed) => titlesIn(origin + feed)))).flat()
  const pairs = titles.flatMap((title) => {
    const words = title.match(/[\p{L}\p{N}]+/gu) ?? []
    return words.slice(1).map((word, n) => `${words[n]} ${word}`.toLowerCase())
  })
  const paths = [...new Set(pairs)].map((q) => `/tim-kiem?${new URLSearchParams({ q })}`)
  if (paths.length < ENOUGH) throw new Error(`the titles give only ${paths.length} questions`)
  return paths
}

async function titlesIn(feed: string): Promise<string[]> {
  const answer = await fetch(feed)
  if (!answer.ok) throw new Error(`${feed} answered ${answer.status}`)
  const { items }: { items: { title: string }[] } = await answer.json()
  return items.map(({ title }) => title)
}
