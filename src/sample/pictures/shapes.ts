/** Plain shapes of a harbour as SVG, on a sheet of 1200 by 800. */

const SHEET = { width: 1200, height: 800 }

export const sheet = (...shapes: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SHEET.width}" height="${SHEET.height}">${shapes.join('')}</svg>`

const rect = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`

const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`

const line = (d: string, stroke: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`

export const ground = (fill: string): string => rect(0, 0, SHEET.width, SHEET.height, fill)

export const circle = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`

export const ring = (x: number, y: number, radius: number, stroke: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${stroke}" stroke-width="10"/>`

/** Water from a height down, with its glints. */
export const water = (y: number, fill: string, glint: string): string =>
  rect(0, y, SHEET.width, SHEET.height - y, fill) +
  [0, 1, 2, 3, 4, 5, 6]
    .map((step) => rect(90 + ((step * 397) % 950), y + 34 + step * 36, 150 - step * 14, 6, glint))
    .join('')

export const hills = (y: number, fill: string): string =>
  path(`M0 ${y}q110-190 230-60q90-150 210 0q120-110 240-10q160-170 300 0q110-90 220 70z`, fill)

export const crane = (x: number, y: number, fill: string): string =>
  rect(x, y - 300, 16, 300, fill) +
  rect(x + 90, y - 300, 16, 300, fill) +
  rect(x - 190, y - 316, 380, 18, fill) +
  path(`M${x + 40} ${y - 316}l20-90l20 90z`, fill) +
  line(`M${x + 60} ${y - 400}L${x - 180} ${y - 312}`, fill, 5)

export const ship = (x: number, y: number, hull: string, load: readonly string[]): string =>
  path(`M${x} ${y}h420l-50 84h-310z`, hull) +
  rect(x + 320, y - 120, 56, 120, '#f7f3ea') +
  load
    .map((fill, at) => rect(x + 30 + (at % 4) * 66, y - 42 - Math.floor(at / 4) * 44, 62, 40, fill))
    .join('')

export const sail = (x: number, y: number, fill: string): string =>
  path(`M${x} ${y}c20-140 90-220 190-270c-20 110-10 200 30 270z`, fill) +
  path(`M${x - 40} ${y + 12}h300l-40 50h-210z`, '#3b2a26')

/** Ponds side by side, seen from above, each with the rings of a paddle wheel. */
export const ponds = (fill: string, foam: string): string =>
  [0, 1, 2, 3, 4, 5]
    .map((at) => {
      const [x, y] = [60 + (at % 3) * 370, 70 + Math.floor(at / 3) * 350]
      return (
        `<rect x="${x}" y="${y}" width="330" height="310" rx="26" fill="${fill}"/>` +
        [44, 78, 112].map((radius) => ring(x + 165, y + 155, radius, foam)).join('')
      )
    })
    .join('')

/** The meshes of a net. */
export const net = (stroke: string): string =>
  Array.from({ length: 26 }, (_, at) => at * 80 - 800)
    .map((x) => line(`M${x} 0l800 800M${x + 800} 0l-800 800`, stroke, 5))
    .join('')

/** Houses left and right of a narrow lane. */
export const lane = (walls: readonly string[], way: string): string =>
  path('M520 800L590 300h20L680 800z', way) +
  walls
    .map((fill, at) => {
      const [width, height] = [150 - at * 12, 620 - at * 90]
      return (
        rect(at * 140, 700 - height, width, height + 100, fill) +
        rect(1200 - at * 140 - width, 700 - height, width, height + 100, fill)
      )
    })
    .join('')

export const bicycle = (x: number, y: number, stroke: string): string =>
  ring(x, y, 54, stroke) +
  ring(x + 190, y, 54, stroke) +
  line(
    `M${x} ${y}l60-90h90l40 90M${x + 60} ${y - 90}l40 90l50-90M${x + 36} ${y - 110}h44`,
    stroke,
    10,
  ) +
  rect(x + 130, y - 190, 110, 84, '#c8912f')

/** A workshop: a roof of teeth, and light in its windows. */
export const workshop = (wall: string, roof: string, light: string): string =>
  rect(190, 380, 820, 300, wall) +
  [0, 1, 2, 3].map((at) => path(`M${190 + at * 205} 380v-110l205 110z`, roof)).join('') +
  [0, 1, 2, 3, 4].map((at) => rect(240 + at * 154, 450, 96, 110, light)).join('')
