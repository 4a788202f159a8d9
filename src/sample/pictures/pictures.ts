import {
  bicycle,
  circle,
  crane,
  ground,
  hills,
  lane,
  net,
  ponds,
  sail,
  sheet,
  ship,
  water,
  workshop,
} from './shapes.ts'

export type SamplePicture = {
  name: string
  svg: string
  alt: { vi: string; en: string }
  /** The point that stays in sight, in hundredths. */
  focus: { x: number; y: number }
  /** The articles that show it begin with these words. */
  shownBy: readonly string[]
}

const boxes = ['#b5473c', '#c8912f', '#2f6f73', '#b5473c', '#2f6f73', '#c8912f']

/** Drawings of the sample, made of plain shapes by the program itself: of no real place and of nobody. */
export const samplePictures: readonly SamplePicture[] = [
  {
    name: 'ben-cang',
    svg: sheet(
      ground('#f6dcb8'),
      circle(780, 470, 250, '#f9c98a'),
      circle(780, 470, 150, '#e8743b'),
      hills(520, '#8fa9a6'),
      water(520, '#1f5a66', '#f9c98a'),
      crane(820, 530, '#16343c'),
      crane(990, 530, '#16343c'),
      ship(120, 500, '#16343c', boxes),
    ),
    alt: {
      vi: 'Hình vẽ: tàu chở hàng chờ dưới hai cần cẩu lúc mặt trời mọc',
      en: 'Drawing: a cargo ship waits under two cranes at sunrise',
    },
    focus: { x: 60, y: 60 },
    shownBy: ['Cảng Mở (mẫu)', 'Sắp mở đợt hoàn thiện công nghệ'],
  },
  {
    name: 'ra-khoi',
    svg: sheet(
      ground('#dcebe6'),
      circle(300, 300, 120, '#f2b84b'),
      hills(560, '#7fa39a'),
      water(560, '#2c7a7b', '#dcebe6'),
      sail(620, 590, '#b5473c'),
      sail(250, 610, '#c8912f'),
    ),
    alt: {
      vi: 'Hình vẽ: hai thuyền buồm rời bến, phía sau là núi',
      en: 'Drawing: two sailing boats leave the quay, hills behind them',
    },
    focus: { x: 60, y: 65 },
    shownBy: ['Mở nhận hồ sơ đợt hỗ trợ', 'Trung tâm Khởi nghiệp Bến Mở'],
  },
  {
    name: 'ao-tom',
    svg: sheet(ground('#c9b48a'), ponds('#3d7f86', '#a9d2cd')),
    alt: {
      vi: 'Hình vẽ: sáu ao nuôi nhìn từ trên cao, giữa mỗi ao là vòng sóng của quạt nước',
      en: 'Drawing: six ponds from above, in each the rings of a paddle wheel',
    },
    focus: { x: 50, y: 50 },
    shownBy: ['Ao Thông (mẫu)'],
  },
  {
    name: 'luoi-cu',
    svg: sheet(
      ground('#123f49'),
      circle(830, 330, 210, '#e0a33e'),
      net('#7fc4ba'),
      circle(300, 560, 46, '#e8743b'),
      circle(960, 620, 46, '#e8743b'),
    ),
    alt: {
      vi: 'Hình vẽ: mắt lưới đánh cá với hai phao màu cam',
      en: 'Drawing: the meshes of a fishing net with two orange floats',
    },
    focus: { x: 70, y: 45 },
    shownBy: ['Lưới Xanh (mẫu)'],
  },
  {
    name: 'giao-hang-trong-ngo',
    svg: sheet(
      ground('#f3e7d0'),
      lane(['#b5473c', '#c8912f', '#8fa9a6'], '#d9c7a3'),
      bicycle(490, 690, '#16343c'),
    ),
    alt: {
      vi: 'Hình vẽ: xe đạp chở thùng hàng đi trong ngõ nhỏ',
      en: 'Drawing: a bicycle with a box rides through a narrow lane',
    },
    focus: { x: 50, y: 80 },
    shownBy: ['Chặng Cuối (mẫu)'],
  },
  {
    name: 'xuong-che-tao',
    svg: sheet(
      ground('#24414f'),
      circle(980, 150, 70, '#f3e7d0'),
      workshop('#b88a5a', '#7a4b34', '#f9d98f'),
      water(680, '#16343c', '#f9d98f'),
    ),
    alt: {
      vi: 'Hình vẽ: xưởng bên bờ nước sáng đèn trong đêm',
      en: 'Drawing: a workshop by the water, its windows lit at night',
    },
    focus: { x: 45, y: 60 },
    shownBy: ['Xưởng chế tạo Búa Nước'],
  },
]
