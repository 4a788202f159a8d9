/** A part of the body, in the order in which it stands. Texts are Vietnamese, without a closing "./.". */
export type Block =
  | { kind: 'article'; number: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'clause'; number: number; text: string }
  | { kind: 'dash'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly string[])[] }

/** Widths are shares of the body; figures stand to the right. */
export type Column = { title: string; share: number; figures?: boolean }

/** Who signs, line by line: `TM. …`, the post; the name stays away while nobody has signed. */
export type Signature = { capacity: readonly string[]; name?: string }

export type Annex = {
  title: string
  blocks: readonly Block[]
}

/** An administrative document as Decree 30/2020/NĐ-CP orders it (Annexes I and III). */
export type AdministrativeDocument = {
  parent?: string
  agency: string
  /** Behind the number that the city's document system gives: `QĐ-UBND`. */
  symbol: string
  /** Where it is issued; minutes have neither place nor date. */
  place?: string
  /** The year of the draft; day and month stay blank until it is signed. */
  year: string
  /** QUYẾT ĐỊNH, BIÊN BẢN… */
  type: string
  abstract: string
  /** Only where somebody decides: the post or the body, above the grounds. */
  authority?: string
  /** "Căn cứ …", "Theo đề nghị của …", without closing marks. */
  grounds: readonly string[]
  /** The word between the grounds and the articles: QUYẾT ĐỊNH:. */
  verb?: string
  blocks: readonly Block[]
  /** Two sign contracts and minutes; one signs the rest, with the recipients on the left. */
  signatures: { left?: Signature; right: Signature }
  recipients: readonly string[]
  annexes?: readonly Annex[]
}
