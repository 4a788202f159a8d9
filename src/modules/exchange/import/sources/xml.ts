import { setImmediate } from 'node:timers/promises'
import { Parser } from 'htmlparser2'
import { Unreadable } from './unreadable.ts'

/** An element with what stands in it; `inner` is its markup as written. */
export type XmlNode = {
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
  children: readonly XmlNode[]
  inner: string
}

type Open = XmlNode & { children: XmlNode[]; from: number }

/** How much is read before the web server gets its turn again. */
const CHUNK = 256 * 1024
const ROOT = /<(rss|feed|rdf:RDF)[\s>]/i

/** The elements of the given names, one after another; the file is never held as a tree. */
export async function* xmlElements(
  text: string,
  names: ReadonlySet<string>,
): AsyncGenerator<XmlNode, void, undefined> {
  refuseStrangers(text)
  const ready: XmlNode[] = []
  const parser = new Parser(
    collector(text, names, ready, () => parser),
    { xmlMode: true },
  )
  for (let at = 0; at < text.length; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK))
    yield* ready.splice(0)
    await setImmediate()
  }
  parser.end()
  yield* ready.splice(0)
  if (!/<\/(rss|feed|rdf:RDF)\s*>\s*$/i.test(withoutComments(text.slice(-4_000))))
    throw new Unreadable('cut-off')
}

/** Nothing may stand before the root that makes it something else than it says. */
function refuseStrangers(text: string): void {
  if (/^\s*<(!doctype html|html|head|body)/i.test(withoutComments(text.slice(0, 4_000))))
    throw new Unreadable('web-page')
  const root = text.search(ROOT)
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(root < 0 ? text.slice(0, CHUNK) : text.slice(0, root)))
    throw new Unreadable('entities')
  if (root < 0) throw new Unreadable(/<html[\s>]/i.test(text) ? 'web-page' : 'not-this-kind')
}

const withoutComments = (text: string): string => text.replace(/<!--[\s\S]*?-->/g, '')

function collector(
  text: string,
  names: ReadonlySet<string>,
  ready: XmlNode[],
  parser: () => Parser,
) {
  const open: Open[] = []
  return {
    onopentag(name: string, attributes: Record<string, string>) {
      if (open.length === 0 && !names.has(name)) return
      const from = parser().endIndex + 1
      open.push({ name, attributes, text: '', children: [], inner: '', from })
    },
    ontext(said: string) {
      const last = open.at(-1)
      if (last) last.text += said
    },
    onclosetag(name: string, implied: boolean) {
      const last = open.at(-1)
      if (!last || last.name !== name) return
      open.pop()
      // What the end of the file closes was cut in two.
      if (implied && parser().endIndex >= text.length - 1 && !text.endsWith('>')) return
      const { from, ...node } = last
      node.inner = text.slice(from, parser().startIndex)
      const above = open.at(-1)
      if (above) above.children.push(node)
      else ready.push(node)
    },
  }
}

export const childOf = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find((each) => each.name === name)

export const textOf = (node: XmlNode, name: string): string =>
  childOf(node, name)?.text.trim() ?? ''

export const allOf = (node: XmlNode, name: string): XmlNode[] =>
  node.children.filter((each) => each.name === name)
