import type { Window } from './calendar.ts'

/** What the agencies confirmed, written down by the journey as they did. */
export type Book = ReturnType<typeof openBook>

export function openBook() {
  const said = new Map<string, { agency: string; window: Window; code: string; stated: number }>()
  const sum = (list: readonly { stated: number }[]) =>
    list.reduce((total, { stated }) => total + stated, 0)
  return {
    write(agency: string, window: Window, code: string, stated: number) {
      said.set(`${agency} ${window.name} ${code}`, { agency, window, code, stated })
    },
    reports: () =>
      new Set([...said.values()].map((one) => `${one.agency} ${one.window.name}`)).size,
    /** What was confirmed of a number in all windows of a kind, by one agency or by all; `window` asks for one window. */
    sum: (
      code: string,
      { kind, agency, window }: { kind: Window['kind']; agency?: string; window?: string },
    ) =>
      sum(
        [...said.values()].filter(
          (one) =>
            one.code === code &&
            one.window.kind === kind &&
            (!agency || one.agency === agency) &&
            (!window || one.window.name === window),
        ),
      ),
  }
}
