import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { type Fault, type Path, pathText } from './faults.ts'

type YamlFile =
  | { ok: true; value: unknown; lineOf(path: Path): number }
  | { ok: false; faults: Fault[] }

/** Reads YAML into plain values, and remembers on which line each of them stands. */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter()
  // A quieter log level would let a second document in the file pass unseen.
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
  const lineAt = (offset = 0) => Math.max(1, lines.linePos(offset).line)

  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) =>
    notYaml(lineAt(pos[0]), message.split(/ at line |\n|;/)[0] ?? message),
  )
  // Aliases let a small file unfold into a huge one, and a fault would have two places.
  visit(document, {
    Alias: (_, { range, source }) => {
      faults.push(notYaml(lineAt(range?.[0]), `alias *${source} is not allowed`))
    },
  })
  if (faults.length > 0) return { ok: false, faults }

  return {
    ok: true,
    value: document.toJS(),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
  }
}

/** Where the value at the path begins, or the nearest thing around it that is there. */
function offsetOf(root: unknown, path: Path): number {
  let node = root
  let offset = startOf(root)
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) break
      offset = startOf(pair.key)
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      if (node === undefined) break
      offset = startOf(node)
    } else break
  }
  return offset
}

const startOf = (node: unknown): number =>
  isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0

const notYaml = (line: number, what: string): Fault => ({
  path: pathText([]),
  line,
  reason: {
    vi: `Tệp không đúng cú pháp YAML: ${what}.`,
    en: `The file is not sound YAML: ${what}.`,
  },
})
