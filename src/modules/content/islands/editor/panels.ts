/** What is asked for before a thing is put into the text. */
export type PanelName = 'link' | 'page' | 'image' | 'file' | 'film'

/** Where things are looked for; without an address the button is not there. */
export type Finders = {
  page?: string | undefined
  image?: string | undefined
  file?: string | undefined
}

/** A thing that can be put into a text: `value` is `article:<id>` or the id of a picture or file. */
export type Found = { value: string; title: string; about?: string; picture?: string }

/** What a finder answers to `?q=`; null where the answer did not come through. */
export async function find(address: string, asked: string): Promise<Found[] | null> {
  try {
    const answer = await fetch(`${address}?${new URLSearchParams({ q: asked })}`)
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}

export const panelsFor = (finders: Finders): PanelName[] =>
  (['link', 'page', 'image', 'file', 'film'] as const).filter(
    (name) => name === 'link' || name === 'film' || finders[name] !== undefined,
  )
