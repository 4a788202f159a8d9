/** Where the material comes from. */
export const sourceKinds = ['wordpress', 'feed', 'word', 'table'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** From the first file to the last article; `preview` waits for a person, what ends in -ing for a job. */
export const importStates = [
  'gathering',
  'reading',
  'judging',
  'preview',
  'importing',
  'imported',
  'undoing',
  'undone',
  'discarded',
] as const
export type ImportState = (typeof importStates)[number]

/** What the program thinks of a row before anybody looked. */
export const judgements = ['ready', 'attention', 'duplicate', 'refused'] as const
export type Judgement = (typeof judgements)[number]

/** What became of a row; `kept` was changed by somebody after the import, so that its undoing left it alone. */
export const results = ['imported', 'failed', 'removed', 'kept'] as const
export type Result = (typeof results)[number]

/** Why a file of an import was not read. */
export type FileProblem =
  | 'not-this-kind'
  | 'old-word'
  | 'macros'
  | 'damaged'
  | 'cut-off'
  | 'web-page'
  | 'entities'
  | 'too-large'
  | 'too-many'
  | 'nested'
  | 'encrypted'
  | 'no-items'
  | 'no-header'
  | 'too-many-rows'

/** Why a row wants to be looked at, or is left out. */
export const reasons = [
  'title-made',
  'title-cut',
  'empty',
  'no-text',
  'long-text',
  'trashed',
  'protected',
  'was-private',
  'was-draft',
  'page',
  'english',
  'english-alone',
  'huge',
  'unreadable',
  'date-missing',
  'date-unreadable',
  'date-future',
  'letters-converted',
  'code-removed',
  'shortcode-removed',
  'picture-missing',
  'picture-remote',
  'same-here',
  'same-there',
  'brought-before',
  'faults',
  'tags-removed',
  'repeats-row',
  'repeats-entry',
  'about-person',
  'over',
  'stale',
  'hidden',
] as const
export type Reason = (typeof reasons)[number]

/** Why a row that was chosen did not come in. */
export type Failure = 'broken' | 'without-original' | 'no-longer-right'
