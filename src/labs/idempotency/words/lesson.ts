import type { StepText } from '../../../teaching/index.ts'
import type { LessonStepId } from '../lesson.ts'

/** The lesson, in English. */
export const lessonTexts: Readonly<Record<LessonStepId, StepText>> = {
  once: {
    title: 'At most once',
    say: 'Somebody pays € 150. The request gets lost, and the sender sends once only. Whatever is lost is not done.',
    notes: 'Ask where at-most-once is just right: a position on a map, a heartbeat. Not money.',
    predict: {
      ask: 'How much comes to the account?',
      unit: 'euros',
      told: 'Nothing, and nobody knows. The sender cannot tell a lost request from a lost reply.',
    },
  },
  reply: {
    title: 'At least once',
    say: 'Now the sender goes on until it has an answer. This time the request arrives and is done; the reply gets lost.',
    notes: 'The same silence as before, and the opposite fact. Retrying is right, and it is what doubles.',
    predict: {
      ask: 'How much comes to the account?',
      unit: 'euros',
      told: '300: the first try was done, the second was done again.',
    },
  },
  keyed: {
    title: 'Exactly one effect',
    say: 'Each payment carries a key, made by the sender before the first try. The server remembers what it answered to it. The reply gets lost again.',
    notes:
      'Delivery is still at least once; it is the effect that happens once. The key is stored with the effect, in one transaction.',
    predict: {
      ask: 'What does the server do with the second try?',
      options: { nothing: 'Nothing at all', stored: 'It gives the stored answer', refused: 'It refuses' },
      told: 'It gives the stored answer: the sender needs one, and the account stays at 150.',
    },
  },
  thrice: {
    title: 'Three times the same',
    say: 'The network itself delivers each request three times, as queues do after a hiccup. The server looks at no key.',
    notes: 'Switch the key on and play it again: 150.',
    predict: {
      ask: 'A premium of € 150 is delivered three times. What stands on the account?',
      unit: 'euros',
      told: '450. With the key it is 150: two of three are answered from what was stored.',
    },
  },
  other: {
    title: 'Same key, other content',
    say: 'Somebody corrects the amount and sends it under the old key. Doing it would be wrong, and giving the old answer would be a lie.',
    notes: 'A server that stores only the key cannot see this: store a fingerprint of the content too.',
    predict: {
      ask: 'What is right?',
      options: { second: 'Do the second', first: 'Give the first answer', refused: 'Refuse' },
      told: 'Refuse: a key stands for one intent. The account stays as it was.',
    },
  },
  flight: {
    title: 'While it is under way',
    say: 'The work takes 2.5 s, the sender’s patience one. The second try arrives while the first is still being done.',
    notes:
      'Look for “wait for it” in the log. Some servers answer 409 here; both are right, doing it twice is not.',
  },
  window: {
    title: 'How long is a key known?',
    say: 'The server forgets a key after two seconds to save room. A copy of the request was held up somewhere for five.',
    notes:
      'Brokers sell such windows as “exactly once”. Ask for the longest time a message can be late: dead letters, a laptop that was closed.',
    predict: {
      ask: 'How much comes to the account?',
      unit: 'euros',
      told: '300. The window has to be longer than the latest copy; better: keep the key with the effect for good.',
    },
  },
  natural: {
    title: 'Naturally idempotent',
    say: 'The command now says what shall be so, not what to add: set the premium to € 150. Four copies arrive, no key is looked at.',
    notes:
      'Where the command can be worded as a state, no machinery is needed. But two people setting different amounts now overwrite each other: see the lab on concurrency.',
  },
  job: {
    title: 'A job, planned twice',
    say: 'In the garage a job has an id of its own, made by the one who plans. After a lost reply it is planned again: under the same id, or under a new one.',
    notes:
      'Under the new id a rule about vehicles catches it by luck: with another time it would be planned twice. The reason that people read is wrong too.',
    predict: {
      ask: 'What does the garage say to the same job under a new id?',
      options: {
        twice: 'Planned, twice',
        vehicle: 'Refused: the vehicle has a job then',
        known: 'Refused: already planned',
      },
      told: 'The vehicle has a job then: refused although it is planned. Under the same id: already planned.',
    },
  },
  redundant: {
    title: 'Redundant when it counts',
    say: 'Two instances of a service that keeps nothing. Each is up 99 % of the time, and they fail each for themselves.',
    notes:
      '1, 2, 3 instances: 99, 99.99, 99.9999 %. Then drag “failures that take all down”: a bad release, one rack, one certificate.',
    predict: {
      ask: 'One instance is up 99 % of the time. Two?',
      options: { more: '99.5 %', nines: '99.99 %', same: '99 %' },
      told: '99.99 %: both have to be down at once, one moment in ten thousand.',
    },
  },
  shared: {
    title: 'The one that is there once',
    say: 'Both instances now need the same database, which is as good as each of them.',
    notes: 'Redundancy before a single point of failure buys nothing. And two databases are the CAP lab.',
    predict: {
      ask: 'How available are two instances with one shared database, in per cent, rounded?',
      unit: '%',
      told: '98.9901 %: less than one instance alone. The chain is as weak as its only link.',
    },
  },
}

/** De les, in het Nederlands. */
export const lessonTextsNl: typeof lessonTexts = {
  once: {
    title: 'Hoogstens één keer',
    say: 'Iemand betaalt € 150. Het verzoek gaat verloren, en de afzender stuurt maar één keer. Wat verloren gaat, wordt niet gedaan.',
    notes:
      'Vraag waar hoogstens één keer precies goed is: een positie op een kaart, een heartbeat. Geen geld.',
    predict: {
      ask: 'Hoeveel komt er op de rekening?',
      unit: 'euro',
      told: 'Niets, en niemand weet het. De afzender kan een verloren verzoek niet van een verloren antwoord onderscheiden.',
    },
  },
  reply: {
    title: 'Minstens één keer',
    say: 'Nu gaat de afzender door tot hij antwoord heeft. Deze keer komt het verzoek aan en wordt het gedaan; het antwoord gaat verloren.',
    notes:
      'Dezelfde stilte als daarnet, en het omgekeerde feit. Opnieuw proberen is goed, en het is wat verdubbelt.',
    predict: {
      ask: 'Hoeveel komt er op de rekening?',
      unit: 'euro',
      told: '300: de eerste poging was gedaan, de tweede werd nog eens gedaan.',
    },
  },
  keyed: {
    title: 'Precies één effect',
    say: 'Elke betaling draagt een sleutel, door de afzender gemaakt vóór de eerste poging. De server onthoudt wat hij erop antwoordde. Weer gaat het antwoord verloren.',
    notes:
      'De bezorging is nog steeds minstens één keer; het effect gebeurt één keer. De sleutel wordt met het effect bewaard, in één transactie.',
    predict: {
      ask: 'Wat doet de server met de tweede poging?',
      options: {
        nothing: 'Helemaal niets',
        stored: 'Hij geeft het bewaarde antwoord',
        refused: 'Hij weigert',
      },
      told: 'Hij geeft het bewaarde antwoord: de afzender heeft er een nodig, en de rekening blijft op 150.',
    },
  },
  thrice: {
    title: 'Drie keer hetzelfde',
    say: 'Het netwerk zelf bezorgt elk verzoek drie keer, zoals queues doen na een hik. De server kijkt naar geen sleutel.',
    notes: 'Zet de sleutel aan en speel het nog eens: 150.',
    predict: {
      ask: 'Een premie van € 150 wordt drie keer bezorgd. Wat staat er op de rekening?',
      unit: 'euro',
      told: '450. Met de sleutel is het 150: twee van de drie krijgen het bewaarde antwoord.',
    },
  },
  other: {
    title: 'Zelfde sleutel, andere inhoud',
    say: 'Iemand verbetert het bedrag en stuurt het onder de oude sleutel. Het doen zou fout zijn, het oude antwoord geven een leugen.',
    notes:
      'Een server die alleen de sleutel bewaart kan dit niet zien: bewaar ook een vingerafdruk van de inhoud.',
    predict: {
      ask: 'Wat is juist?',
      options: { second: 'Het tweede doen', first: 'Het eerste antwoord geven', refused: 'Weigeren' },
      told: 'Weigeren: een sleutel staat voor één bedoeling. De rekening blijft zoals ze was.',
    },
  },
  flight: {
    title: 'Terwijl het loopt',
    say: 'Het werk duurt 2,5 s, het geduld van de afzender één. De tweede poging komt aan terwijl de eerste nog bezig is.',
    notes:
      'Zoek “wacht erop” in de log. Sommige servers antwoorden hier 409; beide zijn goed, twee keer doen niet.',
  },
  window: {
    title: 'Hoe lang is een sleutel bekend?',
    say: 'De server vergeet een sleutel na twee seconden om ruimte te sparen. Een kopie van het verzoek werd ergens vijf seconden opgehouden.',
    notes:
      'Brokers verkopen zulke vensters als “exactly once”. Vraag hoe laat een bericht hoogstens kan zijn: dead letters, een dichtgeklapte laptop.',
    predict: {
      ask: 'Hoeveel komt er op de rekening?',
      unit: 'euro',
      told: '300. Het venster moet langer zijn dan de laatste kopie; beter: bewaar de sleutel voorgoed bij het effect.',
    },
  },
  natural: {
    title: 'Van nature idempotent',
    say: 'Het command zegt nu wat zo moet zijn, niet wat erbij komt: zet de premie op € 150. Vier kopieën komen aan, er wordt naar geen sleutel gekeken.',
    notes:
      'Waar het command als toestand te verwoorden is, is geen machinerie nodig. Maar twee mensen die verschillende bedragen zetten overschrijven elkaar nu: zie het lab over concurrency.',
  },
  job: {
    title: 'Een klus, twee keer gepland',
    say: 'In de garage heeft een klus een eigen id, gemaakt door wie plant. Na een verloren antwoord wordt hij nog eens gepland: onder hetzelfde id, of onder een nieuw.',
    notes:
      'Onder het nieuwe id vangt een regel over voertuigen het bij toeval: op een andere tijd werd hij twee keer gepland. Ook de reden die mensen lezen klopt niet.',
    predict: {
      ask: 'Wat zegt de garage tegen dezelfde klus onder een nieuw id?',
      options: {
        twice: 'Gepland, twee keer',
        vehicle: 'Geweigerd: het voertuig heeft dan al een klus',
        known: 'Geweigerd: al gepland',
      },
      told: 'Het voertuig heeft dan al een klus: geweigerd terwijl hij gepland is. Onder hetzelfde id: al gepland.',
    },
  },
  redundant: {
    title: 'Redundant waar het telt',
    say: 'Twee instanties van een service die niets bewaart. Elk is 99 % van de tijd beschikbaar, en ze vallen elk voor zich uit.',
    notes:
      '1, 2, 3 instanties: 99, 99,99, 99,9999 %. Sleep dan aan “storingen die alles treffen”: een slechte release, één rack, één certificaat.',
    predict: {
      ask: 'Eén instantie is 99 % van de tijd beschikbaar. Twee?',
      options: { more: '99,5 %', nines: '99,99 %', same: '99 %' },
      told: '99,99 %: beide moeten tegelijk uit zijn, één moment op de tienduizend.',
    },
  },
  shared: {
    title: 'Wat er maar één keer is',
    say: 'Beide instanties hebben nu dezelfde database nodig, die zo goed is als elk van hen.',
    notes:
      'Redundantie vóór een single point of failure levert niets op. En twee databases zijn het CAP-lab.',
    predict: {
      ask: 'Hoe beschikbaar zijn twee instanties met één gedeelde database, in procenten, afgerond?',
      unit: '%',
      told: '98,9901 %: minder dan één instantie alleen. De keten is zo zwak als haar enige schakel.',
    },
  },
}
