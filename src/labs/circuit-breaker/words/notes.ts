import { defineWords } from '../../../words/index.ts'
import type { LessonStepId } from '../lesson.ts'

const en: Readonly<Record<LessonStepId, string>> = {
  why: 'Compare it with the fuse box at home: it protects the house, not the lamp. Ask whom a breaker protects here: caller or supplier?',
  trip: 'Let them bet before you show it. Ask why one failure must not be enough: what would one lost packet do to your site?',
  threshold:
    'This is about reading documentation: “at least” or “more than”. Ask how they would find out which one their library means.',
  open: 'Watch the supplier: nothing arrives any more. Ask what the user should see in these seconds; a quick no has to be designed too.',
  ready:
    'Stress that nothing happens by itself: the next call does it. Ask what that means for a service that is called once an hour.',
  close: 'Name the three states once more while they light up. Ask why it is three probes and not one.',
  slow: 'Dead is easy to see; slow is what brings sites down. Ask what a slow supplier holds on to in the caller.',
  without:
    'Keep an eye on the threads and say the numbers aloud: twenty a second times four seconds. Ask which other pages stop now, although their suppliers are well.',
  recover:
    'Play it beside “no breaker”. Ask who has restarted a service that fell over again at once, and why it did.',
  libraries:
    'The word is the same and the behaviour is not. Ask for a test that they would write before they change libraries.',
}

const nl: Readonly<Record<LessonStepId, string>> = {
  why: 'Vergelijk het met de stoppenkast thuis: die beschermt het huis, niet de lamp. Vraag wie de breaker hier beschermt: de aanroeper of de leverancier?',
  trip: 'Laat ze gokken voordat je het laat zien. Vraag waarom één fout niet genoeg mag zijn: wat doet één verloren pakketje dan met je site?',
  threshold:
    'Dit gaat over documentatie lezen: “minstens” of “meer dan”. Vraag hoe ze erachter komen wat hun library bedoelt.',
  open: 'Kijk naar de leverancier: daar komt niets meer aan. Vraag wat de gebruiker in deze seconden hoort te zien; ook een snel nee moet je ontwerpen.',
  ready:
    'Benadruk dat er niets vanzelf gebeurt: de volgende call doet het. Vraag wat dat betekent voor een service die één keer per uur wordt aangeroepen.',
  close:
    'Noem de drie toestanden nog eens terwijl ze oplichten. Vraag waarom het drie probes zijn en niet één.',
  slow: 'Dood zie je meteen; traag haalt sites onderuit. Vraag wat een trage leverancier bij de aanroeper vasthoudt.',
  without:
    'Let op de threads en zeg de getallen hardop: twintig per seconde keer vier seconden. Vraag welke andere pagina’s nu stoppen, terwijl hun leveranciers gezond zijn.',
  recover:
    'Speel het af naast “geen breaker”. Vraag wie weleens een service herstartte die meteen weer omviel, en waarom.',
  libraries: 'Hetzelfde woord, ander gedrag. Vraag welke test ze schrijven voordat ze van library wisselen.',
}

/** What the lecturer says and asks besides, step by step. */
export const breakerNotes = defineWords({ en, nl })
