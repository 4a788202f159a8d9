/** An article as an editor would type it: `## ` begins a heading, `- ` an item, an empty line parts the blocks. */
export type SampleArticle = {
  /** News tells of a day in the sample's own past; other texts are spread over the months. */
  daysAgo?: number
  title: string
  summary: string
  body: string
  /** English whole or not at all. */
  en?: { title: string; summary: string; body: string }
}
