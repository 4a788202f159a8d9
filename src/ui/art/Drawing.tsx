import type { JSX } from 'preact'

/** Small drawings for where there is nothing yet, on a grid of 160 by 100. */
const drawings = {
  boat: (
    <>
      <circle class="draw-gold" cx="112" cy="52" r="20" />
      <path class="draw-red" d="M74 16c16 10 24 26 25 44H74zM68 24v36H46c2-16 10-28 22-36z" />
      <path class="draw-ink" d="M34 66h84c-4 12-12 18-24 18H60c-14 0-22-6-26-18z" />
    </>
  ),
  lighthouse: (
    <>
      <path class="draw-gold" d="M88 30l58-16v28zM72 30L14 14v28z" />
      <path class="draw-red" d="M71 22l9-10 9 10zM70 48h20l1.5 14h-23z" />
      <path class="draw-ink" d="M72 24h16v12H72zM70 38h20l1 8H69zM67.5 64h25L95 84H65z" />
    </>
  ),
  quay: (
    <>
      <path class="draw-line" d="M84 38c24 22 44 26 70 22" />
      <path class="draw-red" d="M56 22h38a6 6 0 0 1 0 12H56a6 6 0 0 1 0-12z" />
      <path class="draw-ink" d="M62 37h26l3 33H59zM26 73h88v11H26z" />
    </>
  ),
} satisfies Record<string, JSX.Element>

export type DrawingName = keyof typeof drawings

export function Drawing({ of }: { of: DrawingName }) {
  return (
    <svg viewBox="0 0 160 100" class="drawing" aria-hidden="true" focusable="false">
      {drawings[of]}
      <path
        class="draw-line"
        d="M6 88c12 0 12 6 24 6s12-6 24-6 12 6 24 6 12-6 24-6 12 6 24 6 12-6 26-6"
      />
    </svg>
  )
}
