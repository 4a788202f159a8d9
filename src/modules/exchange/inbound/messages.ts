import { bilingual } from '#platform/locale.ts'
import { itemMessages } from './item-messages.ts'
import { partnerMessages } from './partner-messages.ts'
import type { PartnerRefusal } from './partners.ts'
import {
  feedWords,
  itemRefusalWords,
  kindWords,
  pendingWords,
  problemWords,
  reasonWords,
  stateWords,
} from './words.ts'

const own = bilingual<Record<Exclude<PartnerRefusal, keyof (typeof problemWords)['vi']>, string>>(
  {
    'address-taken': 'Địa chỉ này đã được ghi cho một cổng khác. Hãy mở cổng đó ra xem.',
    stale: 'Người khác vừa sửa cổng này. Hãy xem lại rồi sửa tiếp; nội dung bạn gõ vẫn còn.',
    'other-key': 'Bên kia vừa đổi khóa khác với khóa bạn đã xem. Hãy so lại khóa ở dưới.',
  },
  {
    'address-taken': 'This address is on record for another portal already. Open that one.',
    stale: 'Somebody has just changed this. Look again, then go on; what you typed is kept.',
    'other-key': 'The other side now shows another key than the one you saw. Compare it again.',
  },
)

export const messages = bilingual(
  {
    desk: 'Bàn làm việc',
    ...partnerMessages.vi,
    ...itemMessages.vi,
    feedName: feedWords.vi,
    kindName: kindWords.vi,
    stateName: stateWords.vi,
    pendingName: pendingWords.vi,
    reasonName: reasonWords.vi,
    problem: problemWords.vi,
    refusal: { ...problemWords.vi, ...own.vi },
    itemRefusal: itemRefusalWords.vi,
  },
  {
    desk: 'My desk',
    ...partnerMessages.en,
    ...itemMessages.en,
    feedName: feedWords.en,
    kindName: kindWords.en,
    stateName: stateWords.en,
    pendingName: pendingWords.en,
    reasonName: reasonWords.en,
    problem: problemWords.en,
    refusal: { ...problemWords.en, ...own.en },
    itemRefusal: itemRefusalWords.en,
  },
)
