/** The pattern of an id in an address: anything else is not found, and never reaches the database. */
export const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
export const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*'

type Names<Pattern extends string> = Pattern extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}{${infer Tail}`
    ? Name | Names<AfterBrace<Tail>>
    : Rest extends `${infer Name}/${infer Tail}`
      ? Name | Names<`/${Tail}`>
      : Rest
  : never
type AfterBrace<Tail extends string> = Tail extends `${string}/:${infer Rest}` ? `/:${Rest}` : ''

/** An address from a route pattern: the same literal feeds the router and every link. */
export function link<Pattern extends string>(
  pattern: Pattern,
  values: Record<Names<Pattern>, string>,
): string {
  const given: Record<string, string> = values
  return pattern.replace(PARAMETER, (_, name: string) => {
    const value = given[name]
    if (value === undefined) throw new Error(`the address ${pattern} lacks ${name}`)
    return encodeURIComponent(value)
  })
}

// A parameter is :name, with a regular expression in braces behind it that may itself hold counted braces.
const PARAMETER = /:(\w+)(?:\{(?:[^{}]|\{[^{}]*\})*\})?/g
