export type NewMilestone = {
  title: string
  evidenceWanted: string
  /** YYYY-MM-DD. */
  dueOn: string
  /** In đồng. */
  amount: number
}

export type NewItem = {
  title: string
  /** A code of the vocabulary of terms. */
  costKind: string
  /** In đồng; both. */
  stateAmount: number
  otherAmount: number
}
