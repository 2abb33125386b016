import { defineWords } from '../../../words/index.ts'
import type { RestoreStepId } from '../lesson.ts'

const en: Readonly<Record<RestoreStepId, string>> = {
  backup: 'Ask when their own last backup was taken, and who has ever restored it.',
  mistake: 'Run it in front of them. Ask what the same script would have left of a table of current state.',
  letters: 'Read two of the letters aloud. Ask which effects of their own system cannot be taken back.',
  file: 'Download the file for real and choose it again. Ask what this costs in work, and who accepts that.',
  position: 'Let the class name a position or a time, and restore to that one. Point at the equal hashes.',
  'side-effects':
    'Flip the switch once and let them watch the letters. Ask what in their system fires on replay.',
  switch: 'Say the figure aloud, then ask how long the people in between would have taken.',
  'carry-over': 'Ask why copying the events would be wrong. The refused customer is the answer.',
  'two-moments': 'Let each of three students choose a moment for one service. Ask who would have noticed.',
  reconcile: 'Ask where the missing events would come from if each service had only its own table.',
  'common-cut': 'The design question of the slide: which position do services share? Let them draw it.',
  availability: 'Let them guess before the division. 99 % sounds good until it is hours a year.',
  'recover-fast': 'Write both fractions on the board. Ask which of the two one can practise.',
  restart:
    'Reload the page as well. Ask how long their own system takes to come back, and whether it was measured.',
}

const nl: Readonly<Record<RestoreStepId, string>> = {
  backup: 'Vraag wanneer hun eigen laatste back-up is gemaakt, en wie hem ooit heeft teruggezet.',
  mistake:
    'Draai het waar ze bij zijn. Vraag wat hetzelfde script van een tabel met huidige toestand had overgelaten.',
  letters: 'Lees twee van de brieven voor. Vraag welke effecten van hun eigen systeem je niet terughaalt.',
  file: 'Download het bestand echt en kies het weer. Vraag wat dit aan werk kost, en wie dat accepteert.',
  position: 'Laat de groep een positie of een tijd noemen en herstel daarheen. Wijs de gelijke hashes aan.',
  'side-effects':
    'Zet de schakelaar een keer om en laat ze de brieven zien. Vraag wat er bij hen afgaat bij een replay.',
  switch: 'Zeg het getal hardop, en vraag hoe lang de mensen ertussen erover hadden gedaan.',
  'carry-over': 'Vraag waarom events kopiëren fout zou zijn. De geweigerde klant is het antwoord.',
  'two-moments': 'Laat drie studenten elk een moment voor één service kiezen. Vraag wie het had gemerkt.',
  reconcile: 'Vraag waar de ontbrekende events vandaan komen als elke service alleen zijn eigen tabel had.',
  'common-cut': 'De ontwerpvraag van de slide: welke positie delen services? Laat het ze tekenen.',
  availability: 'Laat ze raden voor de deling. 99 % klinkt goed, tot het uren per jaar zijn.',
  'recover-fast': 'Schrijf beide breuken op het bord. Vraag welke van de twee je kunt oefenen.',
  restart: 'Herlaad ook de pagina. Vraag hoe lang hun eigen systeem nodig heeft, en of dat ooit is gemeten.',
}

/** What the lecturer says and asks besides, step by step. */
export const restoreNotes = defineWords({ en, nl })
