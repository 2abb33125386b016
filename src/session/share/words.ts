import { defineWords } from '../../words/index.ts'
import { shareTextsNl } from './words.nl.ts'

/** In English. */
export const shareTexts = {
  title: 'Share this moment',
  intro: (seconds: string, inputs: number) =>
    `Whoever opens it gets a run of their own: this seed, these settings, ${inputs === 1 ? 'the one thing' : `all ${inputs} things`} that you did, and the playhead at ${seconds} s. The model plays the rest again.`,
  introNothing: (seconds: string) =>
    `Whoever opens it gets a run of their own: this seed, these settings, and the playhead at ${seconds} s. The model plays the rest again.`,
  link: 'Link',
  linkHint: (length: string) => `${length} characters. The run is in the link itself; nothing is uploaded.`,
  copy: 'Copy the link',
  copied: 'The link is copied.',
  copyByHand: 'This browser does not let a page copy here. The link is selected: press Ctrl or Cmd and C.',
  tooLong: (length: string, most: string) =>
    `This run makes a link of ${length} characters, and programs cut links off after about ${most}. Send it as a file instead.`,
  preparing: 'Packing the run ...',
  files: 'As a file',
  download: 'Download the run',
  import: 'Open a run from a file',
  importHint: 'It becomes a new run in your store. What you have stays as it is.',
  opening: 'Opening the shared run ...',
  refusedTitle: 'This link cannot be opened',
  unchanged: 'Nothing was changed: your own runs are as they were.',
  toLab: 'Go to the lab',
}

/** In all languages. */
export const shareWords = defineWords({ en: shareTexts, nl: shareTextsNl })
