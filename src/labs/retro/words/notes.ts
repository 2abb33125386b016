import { defineWords } from '../../../words/index.ts'
import type { StepId } from '../lesson.ts'

const en: Readonly<Record<StepId, string>> = {
  stored:
    'Hide the totals with the switch and let somebody add up two rows. Ask where their own bank might keep a balance.',
  'late-payment':
    'Write two dates on the board: known on, counts from. Ask what the customer expects to see this evening.',
  copy: 'Say clearly that nothing on the left moves. Ask what could go wrong if this were done on the real ledger.',
  inject: 'The refusal is real: the store was asked. Ask why a bookkeeper would be glad about it.',
  rest: 'Go slowly over the three interests; they are the point. Then flip the switch, and let the class find the mistake.',
  difference:
    'Let somebody do the subtraction. Ask where the 15 cents come from that a quick guess leaves out.',
  discard:
    'Really press reload here; nobody believes it otherwise. Ask what is gone, and whether that is bad.',
  'retro-payment':
    'Trace both dates on the new row with the laser. Ask an auditor’s question: what did we know on 15 July?',
  'retro-correction':
    'Open Checks and compare the two hashes. Ask what it would take to change a row and keep the hash.',
  premium: 'A short step: life goes on. Ask whether anything in the code knows that there was a correction.',
  interest:
    'The correction earns interest too. Ask what would have happened without it, then show it with the switch.',
  formula:
    'Somebody has typed this formula already. Ask how many cents a bank of a million accounts would be off.',
  letters:
    'Ask which effects of their own system cannot be taken back: mails, parcels, money. For each of them, name the letter that puts it right.',
  own: 'Take an amount and a date from the class. Let them predict the correction before it is booked.',
}

const nl: Readonly<Record<StepId, string>> = {
  stored:
    'Verberg de totalen met de schakelaar en laat iemand twee regels optellen. Vraag waar hun eigen bank het saldo zou bewaren.',
  'late-payment':
    'Schrijf twee datums op het bord: bekend op, telt vanaf. Vraag wat de klant vanavond verwacht te zien.',
  copy: 'Zeg duidelijk dat er links niets verandert. Vraag wat er mis kan gaan als je dit in het echte grootboek doet.',
  inject: 'De weigering is echt: het is aan de store gevraagd. Vraag waarom een boekhouder daar blij mee is.',
  rest: 'Neem de tijd voor de drie rentes; daar gaat het om. Zet dan de schakelaar om en laat de groep de fout vinden.',
  difference:
    'Laat iemand de aftreksom doen. Vraag waar de 15 cent vandaan komt die een snelle gok overslaat.',
  discard: 'Herlaad hier echt; anders gelooft niemand het. Vraag wat er weg is, en of dat erg is.',
  'retro-payment':
    'Wijs met de laser beide datums in de nieuwe regel aan. Stel de vraag van een accountant: wat wisten we op 15 juli?',
  'retro-correction':
    'Open de controles en vergelijk de twee hashes. Vraag wat je moet doen om een regel te veranderen en de hash te houden.',
  premium:
    'Een korte stap: het leven gaat door. Vraag of er ergens in de code iets weet dat er een correctie was.',
  interest:
    'Ook over de correctie komt rente. Vraag wat er zonder was gebeurd, en laat het zien met de schakelaar.',
  formula:
    'Iemand heeft deze formule al ingetypt. Vraag hoeveel cent een bank met een miljoen rekeningen ernaast zit.',
  letters:
    'Vraag welke effecten van hun eigen systeem je niet terugneemt: mails, pakketten, geld. Noem bij elk de brief die het rechtzet.',
  own: 'Neem een bedrag en een datum uit de groep. Laat ze de correctie voorspellen voordat die geboekt wordt.',
}

/** What the lecturer says and asks besides, step by step. */
export const retroNotes = defineWords({ en, nl })
