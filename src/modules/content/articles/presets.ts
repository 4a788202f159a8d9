/** Who may approve, besides whoever wrote. */
export type ApprovalRole = 'officer' | 'leader'
export type Preset = 'news' | 'weighty' | 'urgent'

type Flow = {
  /** The roles that approve before publication, in their order. */
  steps: readonly ApprovalRole[]
  /** Days within which an officer looks at what was published without approval. */
  checkedWithin: number | null
}

/** The ways to the public: most newsrooms leave a workflow unused because nobody defined it. */
export const presets: Record<Preset, Flow> = {
  news: { steps: ['officer'], checkedWithin: null },
  weighty: { steps: ['officer', 'leader'], checkedWithin: null },
  urgent: { steps: [], checkedWithin: 1 },
}

export const presetNames = ['news', 'weighty', 'urgent'] as const satisfies readonly Preset[]

/** Roles that put approved texts before the public and take them back. */
export const publishingRoles = ['officer', 'leader'] as const

/** An urgent notice goes out in one step, by whoever has to give it. */
export const rolesThatPublish = (preset: Preset): readonly ('editor' | ApprovalRole)[] =>
  presets[preset].steps.length === 0 ? ['editor', ...publishingRoles] : publishingRoles
