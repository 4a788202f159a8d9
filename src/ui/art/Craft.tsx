/** A ship-to-shore crane; its foot is at 0, its boom reaches 170 to the left. */
export function Crane() {
  return (
    <g class="art-steel">
      <path d="M0 0v-178M74 0v-178M0-62h74M0-178l74 116M74-178L0-62" />
      <path d="M-170-178h300M-170-190h300" />
      <path d={lattice} class="art-steel-thin" />
      <path d="M6-190l26-66 26 66M32-256L-150-190M32-256L122-190" class="art-steel-thin" />
      <path d="M-92-178v58" class="art-steel-thin" />
      <rect class="art-box-red" x="-122" y="-120" width="60" height="24" />
      <rect class="art-cabin" x="-106" y="-178" width="28" height="14" />
      <rect class="art-cabin" x="84" y="-210" width="44" height="20" />
    </g>
  )
}

const lattice = `M-170-178${'l15-12 15 12'.repeat(10)}`

const hues = ['art-box-teal', 'art-box-red', 'art-box-gold', 'art-box-pale', 'art-box-ink'] as const

/** Containers on the quay. */
export function Boxes({ x, columns, rows }: { x: number; columns: number; rows: number }) {
  const places = Array.from({ length: columns * rows }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  })).filter(({ column, row }) => row === 0 || (column + row * 2) % 5 !== 4)
  return (
    <g>
      {places.map(({ column, row }) => (
        <rect
          key={`${column} ${row}`}
          class={hues[(column * 3 + row * 2 + columns) % hues.length]}
          x={x + column * 46}
          y={-(row + 1) * 23}
          width="44"
          height="21"
        />
      ))}
    </g>
  )
}

/** A feeder ship that rides at its berth, bow to the right. */
export function BoxShip() {
  return (
    <g>
      <g transform="translate(86 -30)">
        <Boxes x={0} columns={5} rows={3} />
      </g>
      <path class="art-hull" d="M0-34h372l-28 46H18z" />
      <path class="art-keel" d="M12 0h340l-8 12H18z" />
      <path class="art-house" d="M20-34v-66h46v66z" />
      <path class="art-keel" d="M28-100v-20h18v20z" />
      <path class="art-window" d="M26-90h34M26-76h34M26-62h34" />
    </g>
  )
}

/** A junk with the ribbed, batwing sail of the bay. */
export function Junk() {
  return (
    <g>
      <path class="art-mast" d="M0-8v-150M-52-8v-96" />
      <path class="art-sail" d="M-6-150c34 12 62 44 70 90l-12-2 8 34c-24 8-46 10-66 8z" />
      <path class="art-sail-deep" d="M-56-100c-22 12-38 34-42 62l10-2-4 18c14 4 26 4 36 2z" />
      <path class="art-rib" d="M-6-116l50 10M-6-84l68 8M-6-52l64 6M-56-78l-22 8M-56-54l-36 8" />
      <path
        class="art-hull"
        d="M-112-18c30 12 150 14 196-2l10-8c-4 26-24 42-52 42H-68c-26 0-40-12-44-32z"
      />
    </g>
  )
}

/** One person in a small boat. */
export function Sampan() {
  return (
    <g>
      <path class="art-mast" d="M-34-34l50 46" />
      <path class="art-hull" d="M-12-6c0-12 3-20 9-20s9 8 9 20z" />
      <path class="art-hat" d="M-16-24L-3-38l13 14z" />
      <path class="art-hull" d="M-66-10c40 10 92 10 132 0-8 16-22 22-38 22h-56c-16 0-30-6-38-22z" />
    </g>
  )
}
