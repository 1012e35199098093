import { unpackSigns } from '../../../src/matching/signs/packed.ts'
import { packSigns } from '../../../src/matching/training/pack-signs.ts'
import { trainSigns } from '../../../src/matching/training/train-signs.ts'

/** A few fictional sentences, three a theme. */
const TAUGHT = {
  'domestic-abuse': ['dad hits mum', 'he hits her', 'mum was hit again'],
  neglect: ['no food in the house', 'the fridge is empty again', 'hungry and no food'],
  'home-visits': ['nobody answered the door', 'cancelled the visit', 'door shut again'],
  'online-harm': ['phone under the pillow', 'online all night', 'sent pictures online'],
  'missing-children': ['missing since friday', 'not home all night', 'police found him'],
}

export const THEMES = Object.keys(TAUGHT)
/** A tiny sign model. */
export const model = unpackSigns(
  packSigns(
    trainSigns(
      Object.entries(TAUGHT).flatMap(([theme, texts]) =>
        texts.map((text) => ({ text, themes: [theme], weight: 1 })),
      ),
      THEMES,
    ),
    10_000,
  ),
)
