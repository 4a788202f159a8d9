import { type CentreForm, establishCentre } from '#modules/facilities/index.ts'
import { as, dayAgo, type Happening, must, pick } from './stage.ts'
import { organisationOf, type World } from './world.ts'

type Row = [
  form: CentreForm,
  name: string,
  english: string,
  address: string,
  operator: string | null,
  foundedDaysAgo: number,
]

const rows: Row[] = [
  [
    'socialised',
    'Cơ sở ươm tạo Bãi Bồi',
    'Mudflat Incubation Facility',
    'Số 2 đường Phù Sa',
    'Vườn ươm Bãi Bồi',
    330,
  ],
  [
    'city',
    'Trung tâm Khởi nghiệp Bến Mở',
    'Open Quay Startup Centre',
    'Số 1 đường Bến Mở',
    null,
    222,
  ],
  [
    'public-private',
    'Trung tâm Công nghệ Thép Xanh',
    'Green Steel Technology Centre',
    'Lô 5 khu Thép Xanh',
    'Vườn ươm Thép Xanh',
    140,
  ],
]

/** Centres of the sample, each counted once by its founding document. */
export const establishCentres = (world: World): Happening[] =>
  rows.map(([form, name, english, address, operator, founded], index) => ({
    daysAgo: founded - 11,
    time: '11:15',
    async does(at) {
      const scope = as(world.stage, pick(world.cast.officers, index), at)
      const details = {
        form,
        name: `${name} (mẫu)`,
        englishName: `${english} (sample)`,
        establishedOn: dayAgo(world.stage, founded),
        document: `MẪU-${String(index + 1).padStart(2, '0')}/QĐ-TL`,
        address: `${address} (địa chỉ mẫu)`,
        operatorId: operator && organisationOf(world, operator),
      }
      must(await establishCentre(scope, details), name)
    },
  }))
