/** Takes from a drawing of ECharts what the content policy would block and what changes from one drawing to the next. */
export function plainSvg(svg: string, name: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<svg [^>]*?viewBox="([^"]*)"[^>]*>/, '<svg viewBox="$1" aria-hidden="true">')
    .replace(/ style="([^"]*)"/g, (_, css: string) => asAttributes(css))
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/zr\d+-/g, `${name}-`)
    .replace(/\n+/g, '\n')
}

/** `font-size:12px;` as the attribute `font-size="12px"`; the family is the page's own. */
const asAttributes = (css: string): string =>
  css
    .split(';')
    .map((each) => each.split(':'))
    .filter(([key, value]) => key && value && key !== 'font-family')
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('')
