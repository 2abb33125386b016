import { defineWords } from '../../../words/index.ts'
import type { LessonStepId } from '../lesson.ts'

const en: Readonly<Record<LessonStepId, string>> = {
  decide:
    'Walk through the program once, from command to event. Ask what is missing compared with code that they know: there is no database in it.',
  refuse:
    'Read the refusal aloud: it is written for a person. Ask what would be stored if it were an event instead.',
  evolve: 'Compare the state with the log. Ask which of the two a shop would pay for.',
  raise: 'Follow the two seats with the laser. Ask what Ada would get if raise only made a list.',
  replay: 'Give the playhead to a student. Ask for the state before the first event: who defines it?',
  question:
    'Take a question from the class and write the projection live. Ask why it needs no change to what is stored.',
  mutation: 'The result looks right; let them defend it. Ask who else might hold that object.',
  random: 'Run it twice and compare. Ask where the dice have to be thrown so that replay agrees.',
  endless: 'Press run and keep talking: the page lives. Ask what a server would do with this program.',
}

const nl: Readonly<Record<LessonStepId, string>> = {
  decide:
    'Loop één keer door het programma, van command naar event. Vraag wat er ontbreekt vergeleken met code die ze kennen: er zit geen database in.',
  refuse:
    'Lees de weigering voor: hij is voor een mens geschreven. Vraag wat er bewaard zou worden als het een event was.',
  evolve: 'Leg de state naast het log. Vraag voor welke van de twee een winkel zou betalen.',
  raise: 'Volg de twee stoelen met de laser. Vraag wat Ada krijgt als raise alleen een lijst zou maken.',
  replay: 'Geef de tijdlijn aan een student. Vraag naar de state vóór het eerste event: wie bepaalt die?',
  question:
    'Neem een vraag uit de groep en schrijf de projectie ter plekke. Vraag waarom er niets aan de opgeslagen events verandert.',
  mutation: 'Het resultaat lijkt juist; laat ze het verdedigen. Vraag wie dat object nog meer vasthoudt.',
  random:
    'Draai het twee keer en vergelijk. Vraag waar de dobbelsteen gegooid moet worden zodat replay klopt.',
  endless:
    'Druk op uitvoeren en praat door: de pagina leeft. Vraag wat een server met dit programma zou doen.',
}

/** What the lecturer says and asks besides, step by step. */
export const playgroundNotes = defineWords({ en, nl })
