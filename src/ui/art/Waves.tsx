/** A row of wave crests, as wide as the page: the shore between paper and ink. */
export function Waves() {
  return (
    <svg class="waves" aria-hidden="true" focusable="false" height="22" width="100%">
      <defs>
        <pattern id="wave-crests" width="44" height="22" patternUnits="userSpaceOnUse">
          <path class="wave-back" d="M0 22V10a22 12 0 0 1 44 0v12z" />
          <path class="wave-front" d="M0 22v-1C12 21 22 16 22 10c0 6 10 11 22 11v1z" />
          <path class="wave-line" d="M6 17a16 10 0 0 1 9-9M38 17a16 10 0 0 0-9-9" />
        </pattern>
      </defs>
      <rect width="100%" height="22" fill="url(#wave-crests)" />
    </svg>
  )
}
