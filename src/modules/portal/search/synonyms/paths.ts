export const paths = {
  /** The list, and with `?tu=` the form filled with what is said of a term. */
  synonyms: '/ban-lam-viec/tim-kiem/tu-dong-nghia',
} as const
