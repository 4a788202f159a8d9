/** What a text is, by how it begins: servers often say something else. */
export type Look = 'html' | 'rss' | 'atom' | 'rdf' | 'json' | 'calendar' | 'empty' | 'other'

export function lookOf(text: string): Look {
  const start = text
    .slice(0, 20_000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start === '') return 'empty'
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'calendar'
  if (/^[[{]/.test(start)) return 'json'
  const root = start
    .replace(/<!--[\s\S]*?-->/g, '')
    .match(/<(?![?!])([\w-]+:)?([\w-]+)/)?.[2]
    ?.toLowerCase()
  if (!start.startsWith('<') || !root) return 'other'
  if (/^<!doctype\s+html/i.test(start) || ['html', 'head', 'body', 'script'].includes(root))
    return 'html'
  if (root === 'rss') return 'rss'
  if (root === 'feed') return 'atom'
  return root === 'rdf' ? 'rdf' : 'other'
}
