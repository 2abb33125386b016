import { defineWords } from '../../words/index.ts'
import type { Refusal } from './format/refusal.ts'
import { classWordsNl } from './words.nl.ts'

const why = (refusal: Refusal): string => {
  switch (refusal.why) {
    case 'tooLarge':
      return `it has ${refusal.characters.toLocaleString('en')} characters, and answers have at most 20,000`
    case 'empty':
      return 'it is empty'
    case 'notJson':
      return 'it is no JSON, or cut off'
    case 'otherKind':
      return 'it is another kind of file'
    case 'version':
      return `it has the version ${refusal.version}, and this page knows 1`
    case 'member':
      return `its member “${refusal.name}” is missing or of the wrong kind`
    case 'unknownMember':
      return `it has a member “${refusal.name}”, which no file of answers has`
    case 'otherClass':
      return `it is for the class ${refusal.code}`
    case 'otherLab':
      return `it is for the lab “${refusal.lab}”`
    case 'unknownStep':
      return `it answers “${refusal.step}”, which asks nothing in this lesson`
    case 'twice':
      return `it answers “${refusal.step}” twice`
    case 'unknownAnswer':
      return `“${refusal.answer}” is no answer to “${refusal.step}”`
    case 'noPicture':
      return 'it is neither answers nor a picture that this browser can read'
    case 'noCode':
      return 'no QR code was found in the picture'
  }
}

const en = {
  title: 'A class without a server',
  lead: 'Give your students a link. They predict, and hand in a small file or a QR code; here you see how the class answered. Nothing goes over the network.',
  open: 'Open a class',
  lab: 'Lab',
  step: 'First step',
  runLink: 'Link to a run (optional)',
  runLinkHint: 'From “Share” in that lab: its settings, its inputs and the moment go with it.',
  notThisLab: 'This is no link to a run of the chosen lab.',
  openClass: 'Open the class',
  openAnother: 'Open another class',
  holds:
    'The link fixes the lab, the step and, with a run, its settings, inputs and moment. It cannot fix the theme, the language or whether predictions are asked, which each student chooses, and it carries no events of your store: labs that run live begin with what is in the student’s own store.',
  current: (code: string, lab: string) => `Class ${code}: ${lab}`,
  link: 'Link for your students',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'This browser does not let a page copy here: select the link and copy it.',
  linkCode: 'QR code of the link',
  codeOfLink: 'Show the link as a QR code',
  collect: 'Collect',
  collectLead:
    'Drop files or pictures of QR codes anywhere on this page, choose them, paste texts, or use the camera.',
  choose: 'Choose files',
  dropNow: 'Drop them: files of answers, or pictures of codes',
  paste: 'Or paste one or more handed-in texts',
  read: 'Read the text',
  pasted: (number: number) => `Pasted text ${number}`,
  camera: 'Camera',
  cameraOn: 'Read codes with the camera',
  cameraOff: 'Stop the camera',
  cameraPicture: 'What the camera sees',
  noCamera: (reason: string) => `Failed to use the camera: because ${reason}. Choose pictures instead.`,
  counted: (counted: number, refused: number, again: number) =>
    `Read just now: ${counted} counted, ${again} known already, ${refused} refused.`,
  refused: (count: number) => (count === 1 ? 'One was refused' : `${count} were refused`),
  refusal: (source: string, reason: Refusal) => `${source}: because ${why(reason)}.`,
  forget: 'Put this list away',
  students: (count: number) => (count === 1 ? '1 student' : `${count} students`),
  nobody: 'Nobody has handed in yet',
  nobodyYet: 'As soon as the first file is here, you see the distribution of each question.',
  duplicates: 'Handed in more than once; the latest counts, once',
  duplicate: (name: string, times: number) => `${name}: ${times} times`,
  unnamed: (student: string) => `without a name (${student.slice(0, 4)})`,
  distribution: 'How the class answered',
  showRight: 'Show what is right',
  answered: (count: number, of: number) => `${count} of ${of} answered`,
  right: (count: number, of: number) => `${count} of ${of} right`,
  isRight: 'right',
  unanswered: (titles: readonly string[]) => `Nobody answered yet: ${titles.join('; ')}.`,
  answer: 'Answer',
  count: 'How many',
  sureColumn: 'How sure',
  sure: { 50: 'guess', 75: 'rather', 95: 'certain' },
  noQuestions: 'This lab asks nothing that could be handed in.',
  loading: 'Opening the lesson ...',
}

/** The words of the page on which a lecturer collects answers. */
export const classWords = defineWords({ en, nl: classWordsNl })

/** The shape that each language has. */
export type ClassWords = typeof en
