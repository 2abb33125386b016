import { defineWords } from '../../../words/index.ts'
import type { LessonStepId } from '../lesson.ts'

const en: Readonly<Record<LessonStepId, string>> = {
  tables: 'Read one row of each table aloud. Ask which of the two could be computed from the other.',
  order: 'Shuffle and replay twice. Ask what would go wrong if replay went by the clock on the wall.',
  versions:
    'Keep the two numbers apart: what was loaded, what is in memory. Ask how many events would be written if Anna saved now.',
  equal:
    'Let two students play Anna and Bram and say when they load and save. Ask who is to blame; nobody did anything wrong.',
  ignored:
    'Give it a second: Bram is happy. Ask where in their own code a number of changed rows is thrown away.',
  unchecked: 'Count the jobs at nine together. Ask which rule failed: both of them checked it.',
  redo: 'It looks like the natural repair, so let somebody propose it first. Then ask which check was skipped.',
  restart:
    'Follow the steps load, check, decide, save. Ask why there is a limit of three, and what comes after it.',
  'free-slot':
    'Nobody noticed, and that is the success. Ask which conflicts in their project could be solved like this.',
  raise: 'Read the message aloud as a user would. Ask what they would write in its place.',
  lock: 'Open a second tab, if you dare: the lock is real. Ask what happens when Anna goes to lunch.',
  contention:
    'Start the measurement before you talk. Ask for bets on 64 writers, then compare with the size of the aggregate.',
}

const nl: Readonly<Record<LessonStepId, string>> = {
  tables: 'Lees van elke tabel één rij voor. Vraag welke van de twee je uit de andere kunt berekenen.',
  order: 'Schud en replay twee keer. Vraag wat er misgaat als replay op de klok aan de muur zou gaan.',
  versions:
    'Houd de twee getallen uit elkaar: wat er geladen is, wat er in het geheugen staat. Vraag hoeveel events er komen als Anna nu opslaat.',
  equal:
    'Laat twee studenten Anna en Bram spelen en zeggen wanneer ze laden en opslaan. Vraag wiens schuld het is; niemand deed iets fout.',
  ignored:
    'Laat het even bezinken: Bram is tevreden. Vraag waar hun eigen code een aantal gewijzigde rijen weggooit.',
  unchecked:
    'Tel samen de klussen om negen uur. Vraag welke regel faalde: ze hebben hem allebei gecontroleerd.',
  redo: 'Dit voelt als de logische reparatie, laat iemand het dus eerst voorstellen. Vraag daarna welke controle is overgeslagen.',
  restart:
    'Loop de stappen na: laden, controleren, beslissen, opslaan. Vraag waarom er een grens van drie is, en wat daarna komt.',
  'free-slot':
    'Niemand merkte het, en dat is het succes. Vraag welke conflicten in hun project je zo kunt oplossen.',
  raise: 'Lees de melding voor zoals een gebruiker hem leest. Vraag wat zij er zouden neerzetten.',
  lock: 'Open een tweede tab als je durft: de lock is echt. Vraag wat er gebeurt als Anna gaat lunchen.',
  contention:
    'Start de meting voordat je gaat praten. Laat ze gokken op 64 schrijvers en leg het naast de grootte van het aggregate.',
}

/** What the lecturer says and asks besides, step by step. */
export const concurrencyNotes = defineWords({ en, nl })
