import { defineWords } from '../../../words/index.ts'
import type { LessonStepId } from '../lesson.ts'

const en: Readonly<Record<LessonStepId, string>> = {
  threads:
    'Little’s law fits on one line; write it down and leave it there. Ask how many threads their own web server has.',
  starvation:
    'Count to two while the water rises. Ask which alarm would have rung by now: the processor is idle.',
  'healthy-page':
    'Point at the services that are well. Ask a student to explain to a customer why the customers page is down.',
  bulkhead:
    'Same threads, other walls. Ask what is given up: a page can no longer borrow from its neighbours.',
  queue: 'Most will want a longer queue; let them have it. Ask what the users do during those five seconds.',
  little:
    'Change only the time-out and read the threads. Ask where the 30 seconds in their framework come from, and who chose them.',
  abandoned: 'Look at the other side of the line: work for nobody. Ask what a retry would do on top of it.',
  'fail-fast':
    'Put “no breaker” beside it and read both medians aloud. Ask which no they would rather get themselves.',
  recovery:
    'It does come back, after half a minute of nothing. Ask which setting they would turn first to make that shorter.',
  domains:
    'Let the class draw the borders: call out services, you tick them. Ask what each border costs when all is well.',
  partial:
    'Somebody decided that an invoice may come later. Ask who may decide that: is it a technical question at all?',
}

const nl: Readonly<Record<LessonStepId, string>> = {
  threads:
    'De wet van Little past op één regel; schrijf hem op en laat hem staan. Vraag hoeveel threads hun eigen webserver heeft.',
  starvation:
    'Tel tot twee terwijl het water stijgt. Vraag welk alarm nu al was afgegaan: de processor doet niets.',
  'healthy-page':
    'Wijs de services aan die gezond zijn. Laat een student aan een klant uitleggen waarom de klantenpagina plat ligt.',
  bulkhead:
    'Dezelfde threads, andere schotten. Vraag wat je inlevert: een pagina kan niet meer lenen van de buren.',
  queue:
    'De meesten willen een langere wachtrij; geef ze die. Vraag wat gebruikers in die vijf seconden doen.',
  little:
    'Verander alleen de time-out en lees de threads af. Vraag waar de 30 seconden in hun framework vandaan komen, en wie die koos.',
  abandoned:
    'Kijk naar de andere kant van de lijn: werk voor niemand. Vraag wat een retry daar nog bovenop doet.',
  'fail-fast':
    'Zet “geen breaker” ernaast en lees beide medianen voor. Vraag welk nee ze zelf liever krijgen.',
  recovery:
    'Hij komt terug, na een halve minuut niets. Vraag aan welke instelling ze als eerste zouden draaien om dat korter te maken.',
  domains:
    'Laat de groep de grenzen trekken: zij roepen services, jij vinkt ze aan. Vraag wat elke grens kost als alles goed gaat.',
  partial:
    'Iemand heeft besloten dat een factuur later mag komen. Vraag wie dat mag besluiten: is het eigenlijk wel een technische vraag?',
}

/** What the lecturer says and asks besides, step by step. */
export const bulkheadNotes = defineWords({ en, nl })
