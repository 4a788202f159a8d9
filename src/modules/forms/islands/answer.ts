type Texts = Record<string, string[]>

/** What came of a sending, as the saver understands it. */
export type SaveAnswer =
  | { kind: 'saved'; revision: number; others: Texts }
  | { kind: 'conflict'; revision: number; others: Texts; conflicts: Texts }
  | { kind: 'faulty'; faults: { field: string; text: string }[] }
  | { kind: 'closed' }
  | { kind: 'signed-out' }
  | { kind: 'unreached' }

export type Post = (fields: URLSearchParams) => Promise<SaveAnswer>

/** Sends fields to an address and reads the answer; a broken line is an answer too. */
export const postTo =
  (address: string): Post =>
  async (fields) => {
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: fields,
        // Being sent to the sign-in page is not being saved.
        redirect: 'manual',
        keepalive: true,
      })
      if (response.status >= 500 || response.status === 429) return { kind: 'unreached' }
      if (![200, 409, 422].includes(response.status)) return { kind: 'signed-out' }
      return readAnswer(response.status, await response.json())
    } catch {
      return { kind: 'unreached' }
    }
  }

type Wire = {
  revision?: number
  others?: Texts
  conflicts?: Texts
  faults?: { field: string; text: string }[]
}

function readAnswer(status: number, answer: Wire): SaveAnswer {
  const { revision = 0, others = {}, conflicts, faults = [] } = answer
  if (status === 200) return { kind: 'saved', revision, others }
  if (status === 422) return { kind: 'faulty', faults }
  return conflicts ? { kind: 'conflict', revision, others, conflicts } : { kind: 'closed' }
}
