/** Letters of TCVN 5712:1993 VN3 ("ABC") and the Windows-1252 signs that stand for them in old texts. */
export const tcvn3: readonly (readonly [sign: number, letter: string])[] = [
  ...run(0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'),
  ...run(0xb5, 'àảãáạ'),
  ...run(0xbb, 'ằẳẵắ'),
  ...run(0xc6, 'ặầẩẫấậè'),
  ...run(0xce, 'ẻẽéẹềểễếệìỉ'),
  ...run(0xdc, 'ĩíịò'),
  ...run(0xe1, 'ỏõóọồổỗốộờởỡớợù'),
  ...run(0xf1, 'ủũúụừửữứựỳỷỹýỵ'),
]

function run(first: number, letters: string): [number, string][] {
  return [...letters].map((letter, index) => [first + index, letter])
}

/** VNI writes most letters as a base and a second sign; the signs of one family of bases. */
const families: readonly (readonly [bases: string, letters: readonly string[], signs: string])[] = [
  ['aeouyôö', ['aáàảãạ', 'eéèẻẽẹ', 'oóòỏõọ', 'uúùủũụ', 'yýỳỷỹ', 'ơớờởỡợ', 'ưứừửữự'], 'ùøûõï'],
  ['aeo', ['aâấầẩẫậ', 'eêếềểễệ', 'oôốồổỗộ'], 'âáàåãä'],
  ['a', ['aăắằẳẵặ'], 'êéèúüë'],
]

/** Signs that are letters by themselves; the others are plain Latin. */
const alone: readonly (readonly [sign: string, letter: string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]

/** Every sign or pair of signs of VNI with its letter, both in small and in capital letters. */
export const vni: readonly (readonly [signs: string, letter: string])[] = [
  ...families.flatMap(([bases, rows, signs]) =>
    rows.flatMap((row, index) =>
      [...row].slice(1).map((letter, at) => [`${[...bases][index]}${[...signs][at]}`, letter]),
    ),
  ),
  ...alone,
].flatMap(([signs = '', letter = '']): [string, string][] => [
  [signs, letter],
  [signs.toUpperCase(), letter.toUpperCase()],
])
