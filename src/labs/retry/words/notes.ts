import { defineWords } from '../../../words/index.ts'
import type { LessonStepId } from '../lesson.ts'

const en: Readonly<Record<LessonStepId, string>> = {
  waves:
    'Let them see the columns before you say the word retry. Ask who planned these waves; the answer is nobody, and everybody.',
  jitter:
    'Only the waits have changed. Ask what randomness costs a single client, and what it gives the crowd.',
  storm:
    'Play to 30 s and stop: the cause is gone. Ask what an operator sees now, and what they would restart.',
  'no-cure':
    'Many will have bet on jitter, because it just worked. Ask what the two problems have in common, and what not.',
  law: 'Hand the sliders to the class: somebody calls out numbers, you set them. Ask for the rule only when they have missed it twice.',
  budget: 'Do the sum on the board: 80 plus 8 is below 100. Ask why the larger budget heals later.',
  deadline:
    'It sounds like the cure, so let somebody defend it first. Ask how much time a call needs to be still worth starting.',
  'newest-first':
    'Ask who finds this unfair, and then who would like to be served late but fairly. In quiet hours the order of a queue does not matter.',
  breaker:
    'Compare the speed of healing with the budget. Ask who pays for it: show the users who are told no.',
  twice:
    'Play it from the till’s side: hide the bank with your hand. Ask how the till could tell a lost request from a lost reply.',
  key: 'Ask who makes the key, and when. If it is made for each attempt, it does nothing: let somebody explain why.',
  order:
    'Let them name both orders before you turn them. Ask which one their own client library uses; most do not know.',
  'inside-out':
    'Count the calls aloud. Ask which order they want for a service that is dead for an hour, and which one for a hiccup.',
}

const nl: Readonly<Record<LessonStepId, string>> = {
  waves:
    'Laat ze de kolommen zien voordat je het woord retry noemt. Vraag wie deze golven gepland heeft; het antwoord is niemand, en iedereen.',
  jitter:
    'Alleen de wachttijden zijn anders. Vraag wat het toeval één client kost, en wat het de menigte oplevert.',
  storm:
    'Speel af tot 30 s en stop: de oorzaak is weg. Vraag wat een beheerder nu ziet, en wat die zou herstarten.',
  'no-cure':
    'Velen gokken op jitter, want dat werkte net. Vraag wat de twee problemen gemeen hebben, en wat niet.',
  law: 'Geef de schuiven aan de groep: iemand roept getallen, jij stelt ze in. Vraag pas naar de regel als ze er twee keer naast zaten.',
  budget:
    'Reken het voor op het bord: 80 plus 8 blijft onder de 100. Vraag waarom het grotere budget later herstelt.',
  deadline:
    'Het klinkt als de oplossing, laat iemand het dus eerst verdedigen. Vraag hoeveel tijd een call nog moet hebben om eraan te beginnen.',
  'newest-first':
    'Vraag wie dit oneerlijk vindt, en dan wie liever eerlijk te laat geholpen wordt. In rustige uren maakt de volgorde niets uit.',
  breaker:
    'Vergelijk hoe snel het herstelt met het budget. Vraag wie ervoor betaalt: wijs de gebruikers aan die een nee krijgen.',
  twice:
    'Speel het vanuit de kassa: dek de bank af met je hand. Vraag hoe de kassa een verloren verzoek van een verloren antwoord kan onderscheiden.',
  key: 'Vraag wie de sleutel maakt, en wanneer. Maak je hem per poging, dan helpt hij niet: laat iemand uitleggen waarom.',
  order:
    'Laat ze beide volgordes noemen voordat je ze omdraait. Vraag welke hun eigen clientlibrary gebruikt; de meesten weten het niet.',
  'inside-out':
    'Tel de calls hardop. Vraag welke volgorde ze willen bij een service die een uur dood is, en welke bij een hapering.',
}

/** What the lecturer says and asks besides, step by step. */
export const retryNotes = defineWords({ en, nl })
