import { HEIGHT, WIDTH } from './card.ts'

const SHORE = 470
const CREST = 60

const crest = (x: number) =>
  `<path d="M${x} ${SHORE + 24}a30 26 0 0 1 60 0z" fill="#0b2a35"/>` +
  `<path d="M${x + 10} ${SHORE + 24}a20 17 0 0 1 40 0M${x + 20} ${SHORE + 24}a10 9 0 0 1 20 0" fill="none" stroke="#e9a72f" stroke-width="2.5"/>`

const crests = Array.from({ length: WIDTH / CREST }, (_, n) => crest(n * CREST)).join('')

/** The port at dawn: paper, the rising sun, the water with its crests, the boat whose sails are petals. */
export const backdrop =
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
  `<rect width="${WIDTH}" height="${HEIGHT}" fill="#f8f2e7"/>` +
  '<circle cx="1130" cy="60" r="190" fill="#fbebc8"/><circle cx="1130" cy="60" r="120" fill="#f9d295"/><circle cx="1130" cy="60" r="64" fill="#f2a93b"/>' +
  `<rect y="${SHORE + 22}" width="${WIDTH}" height="${HEIGHT - SHORE - 22}" fill="#0b2a35"/>${crests}` +
  `<g transform="translate(72 ${SHORE + 46}) scale(1.6)">` +
  '<path fill="#e9a72f" d="M24 3c6.5 6.5 7 16.5 1 25.5h-2C17 19.5 17.5 9.5 24 3z"/>' +
  '<path fill="#e4573d" d="M21 28.5C13 27.5 6.5 21 6.5 11.5 15 13 20.5 19.5 21 28.5zM27 28.5c8-1 14.5-7.5 14.5-17C33 13 27.5 19.5 27 28.5z"/>' +
  '<path fill="#f8f2e7" d="M3.5 31.5h41C42.5 39.5 37.5 44 31 44H17C10.5 44 5.5 39.5 3.5 31.5z"/></g></svg>'
