import type { Text } from '#platform/locale.ts'

// One plain sentence for each thing that can be wrong with a reporting regime of the right shape.
export const regimeReasons = {
  windowsMeet: ({ vi, en }: Text): Text => ({
    vi: `Kỳ này chồng lên kỳ “${vi}” ở trên; mỗi ngày chỉ được báo cáo một lần trong cùng một chế độ.`,
    en: `This window overlaps “${en}” above; within one regime a day is reported once.`,
  }),
  dueTooEarly: (due: string, until: string): Text => ({
    vi: `Hạn gửi (${due}) không sau ngày chốt số liệu (${until}), nên không ai báo cáo kịp; hãy lùi hạn gửi.`,
    en: `The last day (${due}) is not after the window's end (${until}), so nobody could report; move it later.`,
  }),
  outlineEmpty: {
    vi: 'Đề cương không có mục nào; hãy ghi ít nhất một mục, hoặc bỏ hẳn “outline” để dùng bốn mục thường dùng.',
    en: 'The outline has no heading; give one at least, or leave "outline" out for the usual four.',
  },
} satisfies Record<string, Text | ((...facts: never[]) => Text)>
