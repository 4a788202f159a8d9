/** A boat whose sails are petals of the flamboyant tree. */
export function Logo({ class: className = 'logo' }: { class?: string }) {
  return (
    <svg viewBox="0 0 48 48" class={className} aria-hidden="true" focusable="false">
      <path class="logo-gold" d="M24 3c6.5 6.5 7 16.5 1 25.5h-2C17 19.5 17.5 9.5 24 3z" />
      <path class="logo-red" d="M21 28.5C13 27.5 6.5 21 6.5 11.5 15 13 20.5 19.5 21 28.5z" />
      <path class="logo-red" d="M27 28.5c8-1 14.5-7.5 14.5-17C33 13 27.5 19.5 27 28.5z" />
      <path
        class="logo-hull"
        d="M3.5 31.5h41C42.5 39.5 37.5 44 31 44H17C10.5 44 5.5 39.5 3.5 31.5z"
      />
    </svg>
  )
}
