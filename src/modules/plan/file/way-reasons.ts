import type { Text } from '#platform/locale.ts'

// What can be wrong with a target, the way to it, and with what changes the plan later.
export const wayReasons = {
  targetMissing: {
    vi: 'Thiếu mục bắt buộc này: hãy ghi “target” là một số, hoặc “targetText” nếu văn bản chỉ nêu mục tiêu bằng lời.',
    en: 'This is required and missing: give "target" as a number, or "targetText" where the source sets its target in words.',
  },
  unitMissing: {
    vi: 'Mục tiêu là một con số nên phải ghi đơn vị tính (“unit”).',
    en: 'The target is a number, so its unit must be given.',
  },
  wayWithoutTarget: (key: string): Text => ({
    vi: `Mục tiêu nêu bằng lời thì không có “${key}”; hãy ghi “target” là một số hoặc bỏ mục này.`,
    en: `A target in words has no "${key}"; give "target" as a number or leave this out.`,
  }),
  flowOfNothing: {
    vi: 'Tỷ lệ và mốc không cộng theo năm được; hãy để “stock” cho tỷ lệ, bỏ “nature” cho mốc.',
    en: 'A ratio or a milestone does not add up year by year; use "stock" for a ratio, and leave "nature" out for a milestone.',
  },
  baselineTooLate: (on: string, end: string): Text => ({
    vi: `Mức ban đầu được đo ngày ${on}, sau hạn ${end}; hãy ghi số liệu có trước khi kế hoạch thực hiện xong.`,
    en: `The baseline was taken on ${on}, after the end ${end}; give one from before the plan is over.`,
  }),
  nothingToCarry: {
    vi: 'Chỉ số đếm hoặc tổng cộng dồn từ sổ cái mới cộng thêm được mức ban đầu; hãy bỏ “carried”.',
    en: 'Only a count or a sum from the ledger can be added to its baseline; leave "carried" out.',
  },
  pathMissesTarget: (end: number, target: number): Text => ({
    vi: `Năm cuối của lộ trình là ${end}, khác mục tiêu ${target}.`,
    en: `The path ends at ${end}, not at the target ${target}.`,
  }),
  pathFalls: (before: number, after: number): Text => ({
    vi: `Chỉ tiêu cộng dồn không thể giảm từ ${before} xuống ${after}; hãy sửa con số hoặc ghi “nature: stock”.`,
    en: `What adds up cannot fall from ${before} to ${after}; correct the figure or say "nature: stock".`,
  }),
  amendsTooEarly: (from: string, signedOn: string): Text => ({
    vi: `Văn bản sửa đổi có hiệu lực ngày ${from}, trước ngày ký kế hoạch ${signedOn}.`,
    en: `The amending text is in force from ${from}, before the plan was signed on ${signedOn}.`,
  }),
  successionCircle: (codes: readonly string[]): Text => ({
    vi: `Các kế hoạch kế tiếp nhau thành vòng: ${codes.join(' → ')}.`,
    en: `The plans succeed one another in a circle: ${codes.join(' → ')}.`,
  }),
  frequencyTwice: (frequency: string): Text => ({
    vi: `Kỳ báo cáo “${frequency}” được ghi hai lần; hai kỳ như nhau sẽ chồng lên nhau.`,
    en: `The frequency "${frequency}" is given twice; two of the same would overlap.`,
  }),
}
