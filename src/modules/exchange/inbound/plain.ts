import { Parser } from 'htmlparser2'

const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'head',
])
const PARTS = new Set([
  ...['p', 'div', 'br', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table'],
  ...['section', 'article', 'blockquote', 'pre', 'hr', 'dd', 'dt'],
])

/** The words of a piece of HTML: nothing that could do something is left. Text without markup passes as it is. */
export function plainOf(html: string): string {
  let text = ''
  let unseen = 0
  const parser = new Parser({
    onopentagname(name) {
      if (UNSEEN.has(name)) unseen += 1
      if (PARTS.has(name)) text += '\n'
    },
    ontext(part) {
      if (unseen === 0) text += part
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1
      if (PARTS.has(name) && name !== 'br') text += '\n'
    },
  })
  parser.write(html)
  parser.end()
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
