/** The rhymes of Vietnamese without their tone; what stands in none of them is no syllable. */
const rhymes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uân uâng uât uây uc uê uêch uênh uêt ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu ' +
    'ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu'
  ).split(' '),
)

const ONSET = /^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)/
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const STOPPED = /(ch|c|p|t)$/

/** Whether a word is a syllable that Vietnamese could have; nothing is looked up, so names and new words pass. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  const tones = apart.match(TONES) ?? []
  const bare = apart.replace(TONES, '').normalize('NFC')
  const found = [bare, bare.replace(ONSET, ''), bare.replace(/^g(?=i)/, '')]
  if (tones.length > 1 || !found.some((rhyme) => rhymes.has(rhyme))) return false
  // A syllable that ends in a stop is sharp or heavy, never anything else.
  return !STOPPED.test(bare) || tones.every((tone) => tone === '\u0301' || tone === '\u0323')
}
