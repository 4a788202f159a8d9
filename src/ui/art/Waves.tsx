/** A row of wave crests, as wide as the page: the shore between paper and ink. */
export function Waves() {
  return (
    <svg class="waves" aria-hidden="true" focusable="false" height="22" width="100%">
      <defs>
        <pattern id="wave-crests" width="44" height="22" patternUnits="userSpaceOnUse">
          <path class="wave-back" d="M0 22V20a22 19 0 0 1 44 0v2z" />
          <path class="wave-line" d="M7 22a15 13 0 0 1 30 0M14 22a8 7 0 0 1 16 0" />
        </pattern>
      </defs>
      <rect width="100%" height="22" fill="url(#wave-crests)" />
    </svg>
  )
}
