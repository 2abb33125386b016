import { defineWords } from '../../../words/index.ts'
import type { LessonStepId } from '../lesson.ts'

const en: Readonly<Record<LessonStepId, string>> = {
  bay: 'Let the class read the picture first: boxes are replicas, people are clients. Ask: who in here has seen a system with more than one copy of its data?',
  rounds:
    'Count the two rounds aloud while it plays. Ask why a read has to write: what could the next reader see otherwise?',
  cut: 'Stop before the answer and let them vote by hand. Ask the yes-voters which replica would have to promise it, and who told that replica.',
  pending:
    'This is the step that people get wrong in exams: a time-out is not a no. Ask what your own code does when a payment times out.',
  available:
    'Point at both clients: each was told yes. Ask who will be standing at the bay tomorrow, and who has to explain it.',
  verdict:
    'Explain that the judge never looks inside the replicas. Ask them to find one order of the operations that fits; let somebody try for a minute.',
  converge:
    'Celebrate the agreement, then ask what was paid for it. Last writer wins means that somebody who was told yes has lost.',
  siblings:
    'Nothing is lost here, but somebody has to decide now. Ask who should: the code, the garage, or the customer?',
  heal: 'Let them place the answer on the stage. Ask why nobody is hurt by the old value: which replicas would a reader have to ask?',
  choice:
    'Somebody always says “we are CA”. Ask what their system does in the minute in which the cable is out.',
  'per-operation':
    'Ask for two operations of their own project: which one may be stale, which one must wait? Write both on the board.',
}

const nl: Readonly<Record<LessonStepId, string>> = {
  bay: 'Laat de groep eerst het beeld lezen: de vakken zijn replica’s, de mensen zijn clients. Vraag: wie heeft hier met een systeem gewerkt dat zijn data op meer dan één plek bewaart?',
  rounds:
    'Tel tijdens het afspelen hardop de twee rondes. Vraag waarom een read moet schrijven: wat zou de volgende lezer anders kunnen zien?',
  cut: 'Stop vóór het antwoord en laat met handopsteken stemmen. Vraag wie ja stemde: welke replica moet dat dan beloven, en van wie weet die dat?',
  pending:
    'Hier gaat het op tentamens vaak mis: een time-out is geen nee. Vraag wat hun eigen code doet als een betaling een time-out krijgt.',
  available:
    'Wijs beide clients aan: allebei kregen ze een ja. Vraag wie er morgen voor een bezette plek staat, en wie het mag uitleggen.',
  verdict:
    'Leg uit dat de rechter nooit in de replica’s kijkt. Laat iemand een minuut zoeken naar één volgorde van operaties die klopt.',
  converge:
    'Ze zijn het eens; vraag dan wat dat gekost heeft. Last writer wins betekent dat iemand die een ja kreeg, verloren heeft.',
  siblings:
    'Er raakt niets kwijt, maar nu moet iemand kiezen. Vraag wie dat hoort te doen: de code, de garage of de klant?',
  heal: 'Laat ze het antwoord op het beeld aanwijzen. Vraag waarom niemand last heeft van de oude waarde: welke replica’s moet een lezer vragen?',
  choice:
    'Er is altijd iemand die zegt: “wij zijn CA”. Vraag wat hun systeem doet in de minuut waarin de kabel eruit ligt.',
  'per-operation':
    'Vraag om twee operaties uit hun eigen project: welke mag verouderd zijn, welke moet wachten? Zet ze allebei op het bord.',
}

/** What the lecturer says and asks besides, step by step. */
export const capNotes = defineWords({ en, nl })
