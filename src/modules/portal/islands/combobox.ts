export type Suggestion = { title: string; lang: string; href: string }
export type Choice = { suggestions: readonly Suggestion[]; open: boolean; active: number }

export const closed: Choice = { suggestions: [], open: false, active: -1 }

/** What a key does to the list of a combobox, as ARIA describes it; undefined leaves the key to the browser. */
export function afterKey(choice: Choice, key: string): Choice | undefined {
  const { suggestions, open, active } = choice
  const count = suggestions.length
  if (key === 'Escape') return open ? { ...choice, open: false, active: -1 } : undefined
  if (count === 0) return undefined
  if (key === 'ArrowDown') return { ...choice, open: true, active: open ? (active + 1) % count : 0 }
  // One step above the first is the text itself.
  if (key === 'ArrowUp')
    return { ...choice, open: true, active: open && active >= 0 ? active - 1 : count - 1 }
  return undefined
}

/** Asks for suggestions a moment after the last letter; an answer that was overtaken is dropped. */
export function createAsking(address: string, show: (suggestions: Suggestion[]) => void) {
  let timer = 0
  let running: AbortController | undefined
  const stop = () => {
    window.clearTimeout(timer)
    running?.abort()
  }
  return {
    stop,
    typed(text: string) {
      stop()
      if (text.trim().length < 2) return show([])
      timer = window.setTimeout(() => {
        running = new AbortController()
        void ask(`${address}?q=${encodeURIComponent(text.slice(0, 200))}`, running.signal).then(
          (found) => found && show(found),
        )
      }, 120)
    },
  }
}

/** Without an answer there are no suggestions, and the form works as ever. */
async function ask(url: string, signal: AbortSignal): Promise<Suggestion[] | undefined> {
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
    if (!response.ok) return []
    const { suggestions } = await response.json()
    return suggestions
  } catch {
    return undefined
  }
}
