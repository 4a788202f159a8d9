import type { Post, SaveAnswer } from './answer.ts'
import { growFor } from './rows.ts'
import { fieldOf, putInto, sameTexts, typedIn } from './typed.ts'
import type { Unsent, unsentOn } from './unsent.ts'

export type Clash = { field: string; mine: string[]; theirs: string[] }
export type Status =
  | { kind: 'ready' | 'restored' | 'saving' | 'saved' | 'offline' | 'closed' | 'signed-out' }
  | { kind: 'faulty'; faults: { field: string; text: string }[] }
  | { kind: 'conflict'; clashes: Clash[] }

type Settings = {
  form: HTMLFormElement
  /** The revision that the page was made from. */
  revision: number
  post: Post
  shelf: ReturnType<typeof unsentOn>
  show: (status: Status) => void
  /** Calls back after milliseconds, replacing the call that was waiting. */
  later: (call: () => void, ms: number) => void
}

const PAUSE = 1_000
const RETRY = [5_000, 15_000, 60_000]

/** Saves a form's fields while people type. What is not saved is kept on the shelf until it is. */
export function createSaver({ form, revision: first, post, shelf, show, later }: Settings) {
  const unsent = new Map<string, Unsent>()
  const clashes = new Map<string, string[]>()
  const faulty = new Set<string>()
  let revision = first
  let sending = false
  let stopped = false
  let failures = 0

  const remember = (name: string, entry: Unsent) => {
    unsent.set(name, entry)
    shelf.keep(name, entry)
  }
  const forget = (name: string) => {
    unsent.delete(name)
    clashes.delete(name)
    shelf.forget(name)
  }

  function showClashes() {
    const list = [...clashes].map(([field, theirs]) => ({
      field,
      mine: unsent.get(field)?.texts ?? [],
      theirs,
    }))
    show(list.length > 0 ? { kind: 'conflict', clashes: list } : { kind: 'saved' })
  }

  /** Brings the page up to a revision: what others changed appears, unless I am typing there too. */
  function follow(to: number, others: Record<string, string[]>, open: Record<string, string[]>) {
    for (const [name, texts] of Object.entries(others)) {
      if (clashes.has(name)) clashes.set(name, texts)
      if (!unsent.has(name)) putInto(form, name, texts)
    }
    for (const [name, entry] of unsent)
      if (!(name in others || name in open || clashes.has(name)))
        remember(name, { ...entry, base: to })
    revision = to
    const base = form.elements.namedItem('_base')
    if (base && 'value' in base) base.value = String(to)
  }

  function take(answer: SaveAnswer, sent: Map<string, Unsent>) {
    if (answer.kind === 'unreached') {
      show({ kind: 'offline' })
      later(send, RETRY[Math.min(failures++, RETRY.length - 1)] ?? PAUSE)
      return
    }
    failures = 0
    if (answer.kind === 'closed' || answer.kind === 'signed-out') {
      stopped = true
      show({ kind: answer.kind })
      return
    }
    if (answer.kind === 'faulty') {
      for (const { field } of answer.faults) faulty.add(field)
      show(answer)
      // Fields without a fault must not wait for the one that has.
      if (answer.faults.some(({ field }) => sent.has(field))) later(send, 0)
      return
    }
    if (answer.kind === 'conflict')
      for (const [name, theirs] of Object.entries(answer.conflicts)) clashes.set(name, theirs)
    else
      for (const [name, { texts }] of sent)
        if (sameTexts(unsent.get(name)?.texts ?? [], texts)) forget(name)
    follow(answer.revision, answer.others, answer.kind === 'conflict' ? answer.conflicts : {})
    showClashes()
    if (next().size > 0) later(send, 0)
  }

  /** The fields to send next: those typed on one and the same revision, the oldest. */
  function next(): Map<string, Unsent> {
    const free = [...unsent].filter(([name]) => !clashes.has(name) && !faulty.has(name))
    const oldest = Math.min(...free.map(([, { base }]) => base))
    return new Map(free.filter(([, { base }]) => base === oldest))
  }

  async function send(): Promise<void> {
    if (sending || stopped) return
    const sent = next()
    const [one] = sent.values()
    if (!one) return
    sending = true
    show({ kind: 'saving' })
    const fields = new URLSearchParams({ _base: String(one.base) })
    for (const [name, { texts }] of sent)
      for (const text of texts.length > 0 ? texts : ['']) fields.append(name, text)
    const answer = await post(fields)
    sending = false
    take(answer, sent)
  }

  return {
    /** Brings back what an earlier visit could not save. */
    restore() {
      const shelved = Object.entries(shelf.read())
      for (const [name, { texts }] of shelved) if (texts.some(Boolean)) growFor(form, name)
      const kept = shelved.filter(([name]) => form.elements.namedItem(name))
      for (const [name, { base, texts }] of kept) {
        if (sameTexts(typedIn(form, name), texts)) shelf.forget(name)
        else {
          putInto(form, name, texts)
          unsent.set(name, { base: Math.min(base, revision), texts })
        }
      }
      show({ kind: unsent.size > 0 ? 'restored' : 'ready' })
      return unsent.size > 0 ? send() : undefined
    },
    typed(event: Pick<Event, 'target'>) {
      const name = fieldOf(event.target)
      if (!name) return
      faulty.delete(name)
      const base = unsent.get(name)?.base ?? revision
      remember(name, { base, texts: typedIn(form, name) })
      later(send, PAUSE)
    },
    send,
    /** Settles a clash: mine goes over theirs, or theirs comes into the page. */
    settle(name: string, choice: 'mine' | 'theirs') {
      const theirs = clashes.get(name)
      const mine = unsent.get(name)
      if (!theirs || !mine) return
      clashes.delete(name)
      if (choice === 'mine') remember(name, { base: revision, texts: mine.texts })
      else {
        putInto(form, name, theirs)
        forget(name)
      }
      showClashes()
      later(send, 0)
    },
    stop() {
      stopped = true
    },
  }
}
