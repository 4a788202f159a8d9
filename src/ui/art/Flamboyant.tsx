/** Drawn once and used many times. */
function Parts() {
  return (
    <defs>
      <g id="frond">
        <path class="art-twig" d="M0 0C50-6 110-4 168 10" />
        {pinnae.map(({ x, y, length }) => (
          <g key={x} transform={`translate(${x} ${y})`}>
            <ellipse
              class="art-leaf"
              cx={length / 2}
              rx={length / 2}
              ry="4.5"
              transform="rotate(-58)"
            />
            <ellipse
              class="art-leaf-deep"
              cx={length / 2}
              rx={length / 2}
              ry="4.5"
              transform="rotate(64)"
            />
          </g>
        ))}
      </g>
      <g id="flower">
        {[0, 72, 144, 216].map((turn) => (
          <path key={turn} class="art-petal" d={petal} transform={`rotate(${turn + 36})`} />
        ))}
        <path class="art-standard" d={petal} transform="rotate(-36)" />
        <path class="art-stamen" d="M0 0l-5-15M0 0l3-17M0 0l11-12M0 0l-13-9" />
        <circle class="art-heart" r="3.5" />
      </g>
      <path id="bud" class="art-petal" d="M0 0c-6-4-7-12 0-18 7 6 6 14 0 18z" />
    </defs>
  )
}

/** A spoon with a narrow stalk and a crinkled edge. */
const petal = 'M0 0c-2-6-13-8-13-18 0-7 5-8 7-7 2-4 10-4 12 0 2-1 7 0 7 7C13-8 2-6 0 0z'

const pinnae = Array.from({ length: 15 }, (_, index) => {
  const along = (index + 1) / 15.5
  return {
    x: Math.round(168 * along),
    y: Math.round(10 * along ** 2 - 14 * along * (1 - along)),
    length: Math.round(16 + 32 * Math.sin(Math.PI * (0.15 + along * 0.8))),
  }
})

type Place = readonly [x: number, y: number, turn: number, scale: number]

const place = ([x, y, turn, scale]: Place) => `translate(${x} ${y}) rotate(${turn}) scale(${scale})`

const fronds: readonly Place[] = [
  [300, 30, 152, 1.15],
  [330, 60, 118, 1],
  [210, 40, 168, 1.05],
  [250, 44, 100, 0.9],
  [180, 62, 128, 0.95],
  [120, 60, 186, 0.8],
  [130, 62, 146, 0.85],
  [380, 40, 96, 1.1],
]

const flowers: readonly Place[] = [
  [118, 62, -20, 1.1],
  [146, 84, 40, 0.95],
  [92, 88, 100, 0.85],
  [214, 66, 10, 1.2],
  [246, 96, 70, 1],
  [200, 104, -50, 0.9],
  [306, 62, 30, 1.15],
  [338, 92, -30, 1],
  [292, 98, 80, 0.85],
  [366, 40, 60, 1.1],
]

const buds: readonly Place[] = [
  [70, 72, -120, 0.8],
  [76, 96, -160, 0.7],
  [172, 118, 170, 0.8],
  [228, 126, 190, 0.7],
  [318, 120, 160, 0.8],
]

/** A branch in flower that reaches in from the upper right corner. */
export function FlamboyantBranch() {
  return (
    <svg class="branch" viewBox="0 8 388 260" aria-hidden="true" focusable="false">
      <Parts />
      {fronds.map((each) => (
        <use key={place(each)} href="#frond" transform={place(each)} />
      ))}
      <path class="art-bough" d="M410 8C330 14 300 44 224 50S120 62 84 78" />
      {buds.map((each) => (
        <use key={place(each)} href="#bud" transform={place(each)} />
      ))}
      {flowers.map((each) => (
        <use key={place(each)} href="#flower" transform={place(each)} />
      ))}
    </svg>
  )
}
