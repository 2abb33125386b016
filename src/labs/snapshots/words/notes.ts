import { defineWords } from '../../../words/index.ts'
import type { SnapshotsStepId } from '../lesson.ts'

const en: Readonly<Record<SnapshotsStepId, string>> = {
  replay:
    'Say what happens 1,037 times: read, apply. Ask how long that takes; write the guesses down for the measurement.',
  snapshot: 'Point at the tail that is left. Ask what else has to be stored now, and who keeps it in step.',
  tail: 'Let them do the subtraction. Ask what a larger interval saves, and what it costs.',
  measure: 'Measure in front of them, on your machine. Compare with the guesses of the first step.',
  'last-resort':
    'Let them vote before the number is shown. Ask how many events their own longest aggregate will have in a year.',
  silent: 'Wait until somebody sees the wrong balance. Ask which test of theirs would have caught it.',
  versioned: 'Slower, and right: say it twice. Ask who raises the version, and what reminds them.',
  edited: 'Edit it yourself and load. Ask who in a company could do that, and what they would leave behind.',
  refused: 'Only one snapshot back, not to the beginning. Ask what the hash cannot see.',
  early: 'This is the trap: version and hash are perfect. Ask what is left to compare with.',
  rebuild: 'Throw all of them away without fear. Ask why nobody would do that with the events.',
  split:
    'Perhaps the aggregate was too large all along. Ask where a year, a day or a closing would cut theirs.',
}

const nl: Readonly<Record<SnapshotsStepId, string>> = {
  replay:
    'Zeg wat er 1.037 keer gebeurt: lezen, toepassen. Vraag hoe lang dat duurt; schrijf de schattingen op voor de meting.',
  snapshot:
    'Wijs de staart aan die overblijft. Vraag wat er nu nog meer bewaard moet worden, en wie dat in de pas houdt.',
  tail: 'Laat ze de aftreksom doen. Vraag wat een groter interval bespaart, en wat het kost.',
  measure: 'Meet waar ze bij zijn, op je eigen machine. Leg het naast de schattingen van de eerste stap.',
  'last-resort':
    'Laat ze stemmen voordat het getal er staat. Vraag hoeveel events hun langste aggregate over een jaar heeft.',
  silent: 'Wacht tot iemand het foute saldo ziet. Vraag welke test van hen dit had gevonden.',
  versioned:
    'Langzamer, en juist: zeg het twee keer. Vraag wie de versie ophoogt, en wat diegene eraan herinnert.',
  edited: 'Pas hem zelf aan en laad. Vraag wie dat in een bedrijf kan doen, en welk spoor dat achterlaat.',
  refused: 'Maar één snapshot terug, niet naar het begin. Vraag wat de hash niet kan zien.',
  early: 'Dit is de valkuil: versie en hash kloppen perfect. Vraag waar je dan nog mee kunt vergelijken.',
  rebuild: 'Gooi ze zonder angst allemaal weg. Vraag waarom niemand dat met de events zou doen.',
  split:
    'Misschien was het aggregate altijd al te groot. Vraag waar een jaar, een dag of een afsluiting het hunne zou doorsnijden.',
}

/** What the lecturer says and asks besides, step by step. */
export const snapshotsNotes = defineWords({ en, nl })
