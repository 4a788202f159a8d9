import { Boxes, BoxShip, Crane, Junk, Sampan } from './Craft.tsx'

/** The port at dawn: rings of light, karst hills, cranes at work, a batwing sail going out. */
export function Harbour() {
  return (
    <svg
      class="harbour"
      viewBox="0 0 1440 560"
      preserveAspectRatio="xMaxYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <circle class="art-glow-3" cx="900" cy="436" r="420" />
      <circle class="art-glow-2" cx="900" cy="436" r="300" />
      <circle class="art-glow-1" cx="900" cy="436" r="196" />
      <circle class="art-sun" cx="900" cy="436" r="108" />
      <path class="art-hill-far" d={farHills} />
      <path class="art-hill" d={nearHills} />
      <rect class="art-water" y="440" width="1440" height="120" />
      {glints.map(([x, y, width]) => (
        <rect key={`${x} ${y}`} class="art-glint" x={x} y={y} width={width} height="4" rx="2" />
      ))}
      <g transform="translate(1136 440)">
        <Boxes x={150} columns={4} rows={3} />
        <Boxes x={-4} columns={2} rows={2} />
        <Crane />
        <g transform="translate(178 0) scale(.86)">
          <Crane />
        </g>
        <path class="art-quay" d="M-60 0h400v18H-60z" />
        <path class="art-pile" d={piles} />
      </g>
      <g transform="translate(736 452) scale(.92)">
        <BoxShip />
      </g>
      <g transform="translate(440 492) scale(.86)">
        <Junk />
      </g>
      <g transform="translate(664 456) scale(.34)">
        <Junk />
      </g>
      <g transform="translate(1010 508)">
        <Sampan />
      </g>
      {rows.map(({ y, shift }) => (
        <path key={y} class="art-wave" d={crests(y, shift)} />
      ))}
    </svg>
  )
}

const farHills =
  'M420 440c14-20 26-26 40-26 10-24 24-34 40-30 12-14 30-10 38 8 20-6 34 4 44 22 16-6 30 4 40 26z' +
  'M1010 440c10-30 30-44 46-40 12-26 44-34 58-8 18-10 40-2 48 18 22-10 44 0 56 30h222v-24c-30-22-60-20-80 0-20-24-60-24-80 6z'
const nearHills =
  'M0 440v-34c30-24 52-22 66-4 12-38 44-54 70-34 14-20 46-22 60 4 22-12 44-4 56 20 20-8 44 2 58 24 18-4 30 4 44 24z'

const glints = [
  [846, 456, 108],
  [822, 470, 70],
  [916, 470, 62],
  [860, 484, 90],
  [806, 498, 48],
  [930, 498, 40],
  [872, 512, 64],
] as const

const piles = Array.from({ length: 9 }, (_, index) => `M${-44 + index * 44} 18v26`).join('')

const rows = [
  { y: 524, shift: 0 },
  { y: 542, shift: -30 },
  { y: 560, shift: 0 },
]

/** Scallops in rows, as on old bronze and woodcuts. */
const crests = (y: number, shift: number) =>
  `M${shift - 60} ${y}${'a30 20 0 0 1 60 0'.repeat(26)}` +
  `M${shift - 46} ${y}${'a16 11 0 0 1 32 0m28 0'.repeat(26)}`
