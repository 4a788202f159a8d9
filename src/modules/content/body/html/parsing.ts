import { type ChildNode, DomHandler } from 'domhandler'
import { Parser } from 'htmlparser2'

/** Nobody writes so deep; the parser's time grows with the square of the depth. */
const BOTTOM = 50_000

/** A tree that ends where it is too deep: what follows there is not read. */
class Shallow extends DomHandler {
  private parsing: Parser | undefined

  override onparserinit(parser: Parser): void {
    super.onparserinit(parser)
    this.parsing = parser
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes)
    if (this.tagStack.length > BOTTOM) this.parsing?.pause()
  }
}

/** The nodes of a page, in the time that its length deserves. */
export function parsed(html: string): readonly ChildNode[] {
  const tree = new Shallow()
  new Parser(tree, { decodeEntities: true, lowerCaseTags: true }).end(html)
  return tree.root.children
}
