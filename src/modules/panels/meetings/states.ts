/** For what a council sits: to judge applications, to accept results, to judge again after an appeal. */
export const purposes = ['assessment', 'acceptance', 'appeal'] as const
export type Purpose = (typeof purposes)[number]

export const meetingStates = [
  'planned',
  'summoned',
  'open',
  'closed',
  'locked',
  'cancelled',
] as const
export type MeetingState = (typeof meetingStates)[number]

export const duties = ['chair', 'member', 'secretary'] as const
export type Duty = (typeof duties)[number]

export const attendances = ['unknown', 'present', 'absent', 'excused'] as const
export type Attendance = (typeof attendances)[number]

export const motionKinds = ['support', 'refuse', 'accept-results', 'other'] as const
export type MotionKind = (typeof motionKinds)[number]

export const choices = ['for', 'against', 'abstain'] as const
export type Choice = (typeof choices)[number]
