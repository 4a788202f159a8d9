import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  {
    desk: 'Bàn làm việc',
    calls: 'Đợt kêu gọi',
    title: 'Phân công đánh giá',
    lead: 'Đề xuất cho mọi hồ sơ đang ở bước đánh giá: không ai có xung đột lợi ích, số việc chia đều, đúng lĩnh vực, và các hồ sơ so sánh được với nhau. Bỏ chọn ai thì người đó không được mời.',
    nothing: 'Không có hồ sơ nào cần mời thêm người đánh giá',
    nothingHint: 'Mỗi hồ sơ đang đánh giá đã có đủ số người mà đợt kêu gọi cần.',
    connected: 'Các hồ sơ nối với nhau qua người chấm chung, nên điểm so sánh được.',
    parts: (count: number) =>
      `Các hồ sơ chia thành ${count} nhóm không có người chấm chung, nên không hiệu chỉnh được điểm giữa các nhóm. Hãy mời thêm vài người chấm hồ sơ của cả hai nhóm.`,
    short: (count: number) =>
      count === 1
        ? 'Một hồ sơ chưa đủ người đánh giá: những người còn lại đã đủ việc hoặc có điều cần xem lại. Hãy mở hồ sơ để xem.'
        : `${count} hồ sơ chưa đủ người đánh giá: những người còn lại đã đủ việc hoặc có điều cần xem lại. Hãy mở từng hồ sơ để xem.`,
    proposal: 'Đề xuất',
    load: (open: number, more: number) => `đang làm ${open}, nhận thêm ${more}`,
    fits: 'đúng lĩnh vực',
    missing: (count: number) => `còn thiếu ${count}`,
    sitting: (names: string) => `Đã mời: ${names}.`,
    dueOn: 'Hạn đánh giá',
    confirm: 'Mời tất cả những người được chọn',
    nobodyTicked: 'Chưa chọn ai. Hãy chọn ít nhất một người.',
    results: 'Kết quả từng hồ sơ',
    resultsLead:
      'Một số hồ sơ chưa mời được. Những hồ sơ khác đã mời xong; đề xuất mới ở bên dưới.',
    columns: { number: 'Hồ sơ', result: 'Kết quả' },
    asked: (count: number) => `Đã mời ${count} người`,
    notFound: 'Hồ sơ không còn trong phạm vi của bạn.',
    done: { assigned: 'Đã mời tất cả những người được chọn.' } as Record<string, string>,
    scorePanel: 'Bảng điểm của đợt',
  },
  {
    desk: 'My desk',
    calls: 'Calls',
    title: 'Assigning reviewers',
    lead: 'A proposal for every case in review: nobody with a conflict of interest, loads even, of the right field, and the cases comparable with each other. Whoever you untick is not asked.',
    nothing: 'No case needs more reviewers',
    nothingHint: 'Each case in review has as many as the call wants.',
    connected: 'The cases hang together through shared reviewers, so their scores can be compared.',
    parts: (count) =>
      `The cases fall into ${count} groups that share no reviewer, so scores cannot be adjusted across them. Ask a few people more to judge cases of both.`,
    short: (count) =>
      count === 1
        ? 'One case lacks reviewers: the others have enough to do or must be looked at first. Open the case to see.'
        : `${count} cases lack reviewers: the others have enough to do or must be looked at first. Open each case to see.`,
    proposal: 'The proposal',
    load: (open, more) => `${open} open, ${more} more`,
    fits: 'of the field',
    missing: (count) => `${count} still missing`,
    sitting: (names) => `Asked already: ${names}.`,
    dueOn: 'Last day for the review',
    confirm: 'Ask all those ticked',
    nobodyTicked: 'Nobody is ticked. Tick at least one person.',
    results: 'Result for each case',
    resultsLead:
      'Some cases could not be done. The others are; a new proposal for the rest is below.',
    columns: { number: 'Case', result: 'Result' },
    asked: (count) => (count === 1 ? 'One person asked' : `${count} people asked`),
    notFound: 'The case is no longer in your reach.',
    done: { assigned: 'All those ticked were asked.' },
    scorePanel: 'Score panel of the call',
  },
)
