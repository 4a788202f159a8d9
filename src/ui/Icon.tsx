/** Stroke drawings on a 20 by 20 grid. */
const strokes = {
  anchor:
    'M10 6.5v10.5M6.5 9h7M3 11.5c.4 3.4 3.3 5.5 7 5.5s6.6-2.1 7-5.5M10 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  arrow: 'M3.5 10h13M11.5 5l5 5-5 5',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 2.8V6M13 2.8V6',
  check: 'm4 10.5 4 4L16.5 5.5',
  clock: 'M10 17.2a7.2 7.2 0 1 0 0-14.4 7.2 7.2 0 0 0 0 14.4M10 6v4.2l3 1.8',
  cross: 'm5 5 10 10M15 5 5 15',
  dash: 'M4.5 10h11',
  file: 'M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4M7.5 10.5h5M7.5 13.5h5',
  info: 'M10 17.2a7.2 7.2 0 1 0 0-14.4 7.2 7.2 0 0 0 0 14.4M10 9v5M10 5.9v.3',
  menu: 'M3 6h14M3 10h14M3 14h14',
  person: 'M10 9.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4M3.8 17c.5-3.3 3-5 6.2-5s5.7 1.7 6.2 5',
  question: 'M7.3 7.4C7.5 5.8 8.6 5 10 5c1.6 0 2.8 1 2.8 2.5 0 2-2.7 2.2-2.7 4.3M10.1 14.7v.3',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12M13.4 13.4 17.5 17.5',
  star: 'M10 3v14M3.9 6.5l12.2 7M16.1 6.5l-12.2 7',
  warning: 'M10 3 18 16.8H2zM10 8.2v4M10 14.3v.3',
} as const

export type IconName = keyof typeof strokes

/** A small drawing beside a word; it never stands for the word. */
export function Icon({ name, class: className = 'size-5' }: { name: IconName; class?: string }) {
  return (
    <svg viewBox="0 0 20 20" class={`icon ${className}`} aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  )
}
