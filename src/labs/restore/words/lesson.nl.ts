import type { StepText } from '../../../teaching/index.ts'
import type { RestoreStepId } from '../lesson.ts'

/** The steps in words, in Dutch. */
export const lessonTextsNl: Readonly<Record<RestoreStepId, StepText>> = {
  backup: {
    title: 'Een back-up, en dan een uur werk',
    say: 'Om één uur gaan de 111 events van de garage in een back-upbestand. Daarna komt een druk uur: drie klanten worden geregistreerd, met hun auto en hun beurt.',
    predict: {
      ask: 'Hoeveel events staan om twee uur wel in de database en niet in het bestand?',
      unit: 'events',
      told: 'Tien: drie bezoeken van drie events, en een planning die voor hun dag is aangemaakt. Een back-up is zo oud als zijn laatste event.',
    },
  },
  mistake: {
    title: 'Vijf over twee: het verkeerde script',
    say: 'Een beheerder draait een script dat voor de testomgeving bedoeld was. Het zegt alle komende beurten af en deactiveert alle klanten. De regels staan elk van zijn 27 commands toe.',
    predict: {
      ask: 'Welke eerdere rijen van de event store heeft het script veranderd?',
      options: { customers: 'Die van de klanten', jobs: 'Die van de beurten', none: 'Geen enkele' },
      told: 'Geen enkele: het heeft 27 events toegevoegd. De toestand is fout, het verleden is heel; daarom is er een positie om naar terug te gaan.',
    },
  },
  letters: {
    title: 'Wat weg is haal je niet terug',
    say: 'Elk event riep om een brief, en de brieven gingen meteen weg. Er komen nog drie klanten binnen, en pas om 15:45 vraagt iemand waarom iedereen een laatste aanmaning kreeg.',
    predict: {
      ask: 'De store wordt hersteld. Wat gebeurt er met de 27 brieven?',
      options: { back: 'Die worden met de events ongedaan gemaakt', gone: 'Die blijven verstuurd' },
      told: 'Die blijven verstuurd. Kijk bij “Brieven”: een restore brengt toestand terug, geen post, mails of geld. Daar is een brief voor nodig die het rechtzet.',
    },
  },
  file: {
    title: 'Herstel het bestand',
    say: 'De back-up van één uur gaat in een nieuwe database, en de hash wordt vergeleken met die het bestand noemt. De database in gebruik blijft zoals hij is.',
    predict: {
      ask: 'Welk goed werk ontbreekt in de herstelde database?',
      options: { hour: 'Het drukke uur voor de fout', afternoon: 'Het werk na de fout', both: 'Allebei' },
      told: 'Allebei: tien events van het uur ervoor en negen van de middag. Het herstelpunt ligt 59 minuten voor de fout: dat is de RPO die deze back-up geeft.',
    },
  },
  position: {
    title: 'Herstel naar een positie',
    say: 'De log kent elke positie. Alle events tot en met het laatste voor het script gaan in nog een nieuwe database, byte voor byte, en niets van het script.',
    predict: {
      ask: 'Hoeveel events van goed werk van voor de fout ontbreken nu?',
      unit: 'events',
      told: 'Geen. Met de log als bron is het herstelpunt elk event dat je noemt; een tijd mag ook, want elk event draagt er een.',
    },
  },
  'side-effects': {
    title: 'Replay zonder neveneffecten',
    say: 'Van die 121 events riepen er 85 om een brief. Terwijl ze werden afgespeeld, stond het deel dat brieven verstuurt uit.',
    predict: {
      ask: 'Hoeveel klanten kregen door deze restore een tweede keer een brief?',
      options: { all: 'Allemaal', mistaken: 'Die van het script', none: 'Niemand' },
      told: 'Niemand. Probeer de schakelaar “Neveneffecten aan tijdens replay”: dan gaan er 85 brieven nog eens weg. Wat met de buitenwereld praat, moet weten of het een replay is.',
    },
  },
  switch: {
    title: 'Schakel om',
    say: 'De garage werkt nu met de herstelde database. De tijd van het begin van de restore tot hier is de hersteltijd, RTO, gemeten op deze machine.',
    predict: {
      ask: 'Wat gebeurt er met de database waar de fout in zit?',
      options: {
        deleted: 'Die wordt verwijderd',
        cleaned: 'De fout wordt eruit gehaald',
        kept: 'Die blijft zoals hij is',
      },
      told: 'Die blijft: een opgegeven toekomst die je nog kunt lezen. Hij bevat het bewijs, en negen events werk die niemand kwijt wil.',
    },
  },
  'carry-over': {
    title: 'Neem het goede werk over',
    say: 'De negen events van de middag worden niet gekopieerd. Hun commands gaan opnieuw langs de regels, in de wereld zoals die nu is. Eén klant had een uur gekregen dat alleen vrij was door het script.',
    predict: {
      ask: 'Hoeveel events kunnen worden overgenomen?',
      unit: 'events',
      told: 'Acht. Het negende wordt geweigerd: er staan al drie beurten op dat uur. De brief is weg; iemand moet bellen.',
    },
  },
  'two-moments': {
    title: 'Twee services, twee momenten',
    say: 'Elke context wordt door zijn eigen team hersteld: de werkplaats en de voertuigen naar 14:00, de klanten naar 13:00. Op zichzelf is elk van de drie in orde.',
    predict: {
      ask: 'Wat is er met de drie samen aan de hand?',
      options: {
        fine: 'Niets',
        orphans: 'Beurten en auto’s noemen klanten die niemand kent',
        refused: 'De store weigert zo’n restore',
      },
      told: 'Zes wezen: drie beurten en drie auto’s noemen klanten van het drukke uur. Geen enkele store kan dat merken: de invariant ligt ertussen.',
    },
  },
  reconcile: {
    title: 'Werk bij door replay',
    say: 'De log heeft nog wat bij de klanten ontbreekt. Dat wordt afgespeeld tot waar de werkplaats staat.',
    predict: {
      ask: 'Hoeveel events moeten worden afgespeeld?',
      unit: 'events',
      told: 'Drie registraties. Wezen: 0, en de toestand is dezelfde als bij een restore naar één positie.',
    },
  },
  'common-cut': {
    title: 'Eén positie is één gemeenschappelijke snede',
    say: 'Waar alle contexten naar dezelfde positie van één log worden hersteld, komt wat iets noemt altijd na wat het noemt.',
    predict: {
      ask: 'Deze log heeft 157 posities. Bij hoeveel daarvan laat een restore wezen achter?',
      unit: 'posities',
      told: 'Bij geen enkele; elk is zojuist geprobeerd. Denk eraan bij het ontwerp: één volgorde voor allemaal, of een positie die elke service van zijn buren bijhoudt.',
    },
  },
  availability: {
    title: 'Er gaan dingen fout',
    say: 'Beschikbaarheid is het deel van de tijd dat iets werkt: de gemiddelde tijd tussen storingen, gedeeld door die tijd en de gemiddelde hersteltijd samen.',
    predict: {
      ask: 'Elke 100 uur een storing, in 1 uur hersteld: hoe beschikbaar is dat?',
      unit: '%',
      told: '100 / 101 = 99,01 %. Dat is bijna 87 uur per jaar.',
    },
  },
  'recover-fast': {
    title: 'Herstel dus snel',
    say: 'Nu duurt de reparatie zes minuten, 0,1 uur. Storingen komen even vaak als eerst. 100 / 100,1 = 99,90 %.',
    predict: {
      ask: 'Wat levert meer op: tien keer zo zelden een storing, of tien keer zo snel hersteld?',
      options: { rarer: 'Zeldzamere storingen', faster: 'Sneller herstel', same: 'Precies evenveel' },
      told: 'Precies evenveel. Tien keer zo zelden is moeilijk te beloven; tien keer zo snel kun je bouwen en oefenen.',
    },
  },
  restart: {
    title: 'Een echte herstart',
    say: 'Laat hem crashen: de database gaat dicht en alles in het geheugen vervalt. Dan wordt de log gelezen en vanaf zijn eerste event gefold, met een klok ernaast.',
    predict: {
      ask: 'Waar komt dezelfde toestand vandaan?',
      options: { memory: 'Uit wat het geheugen had bewaard', log: 'Alleen uit de log' },
      told: 'Alleen uit de log. Neem de gemeten tijd als hersteltijd en kijk naar de beschikbaarheid. Herlaad ook deze pagina: weer dezelfde toestand.',
    },
  },
}
