import type { sentences } from './sentences.ts'

const s = (ms: number): string => `${(ms / 1000).toFixed(1).replace('.', ',')} s`

/** What happened, in one sentence for each kind of event, in Dutch. */
export const sentencesNl: typeof sentences = {
  began: 'Er is nog niets gebeurd.',
  nothing: 'Er komt niets van.',
  otherWorld: 'Dit hoort bij een ander experiment; er gebeurt niets.',
  called: (client, n, outcome) =>
    `Client ${client} roept aan, poging ${n}: ${outcome === 'served' ? 'hij wordt bediend' : outcome === 'refused' ? 'geweigerd, hij probeert het weer' : 'geweigerd, en hij geeft het op'}.`,
  speed: (factor) =>
    factor === 1 ? 'De server is zo snel als hij hoort.' : `De server doet er ${factor} keer zo lang over.`,
  rate: (rate) => `Vanaf nu komen er ${rate} verzoeken per seconde binnen.`,
  restarted: (lost) => `De server herstart; ${lost} aanroepen zijn vergeten.`,
  sent: (request, n) =>
    n === 1
      ? `Verzoek ${request} wordt verstuurd.`
      : `Verzoek ${request} wordt opnieuw verstuurd, poging ${n}.`,
  rejected: (request) => `De breaker weigert verzoek ${request}.`,
  answered: (request, waited) => `Verzoek ${request} krijgt antwoord na ${s(waited)}.`,
  wasted: (request, late) =>
    `De server heeft verzoek ${request} gedaan, en niemand wacht erop: ${s(late)} te laat.`,
  timedOut: (request, next) =>
    `De client van verzoek ${request} geeft het wachten op; ${next === 'retry' ? 'hij probeert het weer' : next === 'noMore' ? 'dat was zijn laatste poging' : 'het budget staat geen retry toe'}.`,
  asked: (payment) => `De kassa vraagt de bank om betaling ${payment}.`,
  armed: (what) =>
    `${what === 'request' ? 'Het volgende verzoek' : 'Het volgende antwoord'} zal verloren gaan.`,
  lost: (what, payment) =>
    `${what === 'request' ? 'Het verzoek' : 'Het antwoord'} van betaling ${payment} is verloren.`,
  charged: (payment, times) =>
    times === 1
      ? `De bank schrijft betaling ${payment} af.`
      : `De bank schrijft betaling ${payment} weer af: nu ${times} keer.`,
  recognised: (payment) => `De bank herkent betaling ${payment} aan haar sleutel, en herhaalt haar antwoord.`,
  confirmed: (payment) => `De kassa weet dat betaling ${payment} gedaan is.`,
  retrying: (payment) => `De kassa heeft niets gehoord van betaling ${payment}; ze probeert het weer.`,
  sentAgain: (payment, n) => `De kassa vraagt opnieuw om betaling ${payment}, poging ${n}.`,
  givenUp: (payment) => `De kassa geeft betaling ${payment} op. Of ze is afgeschreven, kan ze niet weten.`,
  opened: 'Zes gebruikers gaan vragen, de een na de ander.',
  userAsks: (user) => `Gebruiker ${user} vraagt.`,
  serviceCalled: (call) => `Aanroep ${call} bereikt de dienst.`,
  serviceDone: (call, ok, late) =>
    `Aanroep ${call} ${ok ? 'is klaar' : 'faalt'}${late ? ', en niemand wacht er nog op' : ''}.`,
  policyRetried: (n) => `De retry probeert het weer, voor de ${n}e keer.`,
  policyTimedOut: 'De time-out stopt met wachten. De aanroep gaat door.',
  policyOpened: 'De breaker gaat open.',
  policyRejected: 'De breaker laat niemand door.',
  policyFellBack: 'De fallback antwoordt in plaats van een fout.',
  told: (user, outcome, waited) => `Gebruiker ${user} heeft ${outcome} na ${s(waited)}.`,
  marks: {
    slow: (value) => `De server is ${value} keer zo traag`,
    normal: () => 'De server is zoals hij hoort',
    restarted: () => 'De server herstart',
    rate: (value) => `${value} verzoeken per seconde vanaf hier`,
    opened: () => 'De breaker gaat open',
    closed: () => 'De breaker laat aanroepen door',
    recovered: (value) => `De goodput is terug, ${value} s na de ellende`,
    wave: (value) => `${value} aanroepen op één ogenblik`,
    charged: (value) => `Betaling ${value} is afgeschreven`,
    chargedTwice: (value) => `Voor de ${value}e keer afgeschreven`,
    lost: (value) => `Een bericht van betaling ${value} is verloren`,
    givenUp: (value) => `De kassa geeft betaling ${value} op`,
    told: (value) => `Een gebruiker heeft antwoord na ${s(value)}`,
    notTold: (value) => `Een gebruiker heeft er geen na ${s(value)}`,
  },
}
