import type { ComponentChildren } from 'preact'
import { Link } from './Link.tsx'

/** `call` is the flamboyant red: at most one on a page, for the act the page exists for. */
export type ButtonKind = 'primary' | 'call' | 'secondary' | 'quiet' | 'danger'

const looks: Record<ButtonKind, string> = {
  primary: 'btn btn-primary',
  call: 'btn btn-accent',
  secondary: 'btn btn-outline btn-primary',
  quiet: 'btn btn-ghost',
  danger: 'btn btn-outline btn-error',
}

type Props = {
  children: ComponentChildren
  kind?: ButtonKind
  name?: string
  value?: string
  /** Sends the form it stands in to another address. */
  formAction?: string
  /** The id of a form it stands outside of. */
  form?: string
  small?: boolean
}

export function Button({ children, kind = 'primary', small, ...rest }: Props) {
  return (
    <button type="submit" class={look(kind, small)} {...rest}>
      {children}
    </button>
  )
}

type LinkProps = { href: string; children: ComponentChildren; kind?: ButtonKind; small?: boolean }

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ href, children, kind = 'primary', small }: LinkProps) {
  return (
    <Link href={href} class={look(kind, small)}>
      {children}
    </Link>
  )
}

const look = (kind: ButtonKind, small = false) => (small ? `${looks[kind]} btn-sm` : looks[kind])
