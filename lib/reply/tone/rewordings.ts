import type { Language } from '@/lib/signals/text/language'
import type { ToneKind } from './tone-note'

/** A phrase and what says the same without offence; `$1` is what the pattern holds. Case of its first letter is kept. */
export interface Rewording {
  readonly kind: ToneKind
  readonly find: RegExp
  readonly say: string
}

const r = (kind: ToneKind, find: RegExp, say: string): Rewording => ({ kind, find, say })

/** Repetitions are bounded; only the first match of a sentence is replaced for each. */
export const REWORDINGS: Readonly<Record<Language, readonly Rewording[]>> = {
  en: [
    r(
      'blame',
      /\byou (?:obviously |clearly |apparently )?(?:forgot|failed|neglected) to ([^.,;!?\n]{3,80})/i,
      'it looks as if this step is still open: $1',
    ),
    r(
      'blame',
      /\byou should(?:n't| not) have ([^.,;!?\n]{3,80})/i,
      'next time this can be avoided without having $1',
    ),
    r('blame', /\byou should have ([^.,;!?\n]{3,80})/i, 'the step that is needed here is: $1'),
    r(
      'blame',
      /\b(?:as|like) (?:i|we) (?:already |previously |clearly )?(?:said|told you|explained|wrote|mentioned)(?: before)?,?/i,
      'to say it once more in one place:',
    ),
    r('blame', /\b(?:this is |it is |it's )?(?:a )?user error\b/i, 'a setting that is easy to miss'),
    r('blame', /\byour (?:own )?(?:fault|mistake)\b/i, 'something that can be put right'),
    r(
      'blame',
      /\bnobody else (?:has|had|reports|reported) (?:this|that)[^.,;!?\n]{0,40}/i,
      'we have no other report of this so far, which helps us narrow it down',
    ),
    r('blame', /\bcalm down\b/i, 'I understand that this is urgent'),
    r(
      'speculation',
      /\b(?:it |this |that )?must be ([^.,;!?\n]{3,60})/i,
      'it may be $1; we are checking this',
    ),
    r(
      'speculation',
      /\b(?:it's|it is|this is) (?:obviously|clearly|definitely|certainly) ([^.,;!?\n]{3,60})/i,
      'it may be $1; we are checking this',
    ),
    r('speculation', /\b(?:obviously|clearly|definitely|undoubtedly),? /i, 'as far as we can tell so far, '),
    r(
      'speculation',
      /\bis caused by your ([^.,;!?\n]{3,60})/i,
      'may be connected with your $1; we are checking this',
    ),
    r(
      'promise',
      /\b(?:we|i)(?:'ll| will) (?:fix|repair|solve|resolve) (?:it|this|that)\b[^.!?\n]{0,60}/i,
      'we are working on a fix and I will tell you on ____ where it stands',
    ),
    r(
      'promise',
      /\bwill be (?:fixed|resolved|solved|released|deployed|repaired)\b[^.!?\n]{0,60}/i,
      'is being worked on; I will tell you on ____ where it stands',
    ),
    r(
      'promise',
      /\b(?:will|won't) (?:never|not )?happen again\b/i,
      'should not happen again: ____ (what was done about it)',
    ),
    r('promise', /\b(?:i|we) (?:guarantee|promise)(?: you)?(?: that)?\b/i, 'we expect that'),
    r(
      'promise',
      /\b(?:we|i)(?:'ll| will) (?:give you |issue )?(?:a )?(?:full )?(?:refund|credit|compensate)\b[^.!?\n]{0,40}/i,
      'I have passed your wish for a refund on to those who decide it, and will tell you by ____',
    ),
    r('jargon', /\bbackend\b/i, 'our servers'),
    r('jargon', /\bfrontend\b/i, 'the page in your browser'),
    r('jargon', /\bdeploy(?:ed|ment)?\b/i, 'update'),
    r('jargon', /\brolled? back\b/i, 'went back to the version before'),
    r('jargon', /\bpods?\b/i, 'server'),
    r('jargon', /\b(?:cron ?job|cronjob)\b/i, 'scheduled task'),
    r('jargon', /\bthrottl(?:ed|ing)\b/i, 'slowed down because of many requests'),
    r('jargon', /\blatency\b/i, 'delay'),
    r('jargon', /\bpayload\b/i, 'data that was sent'),
    r('jargon', /\bendpoint\b/i, 'address of the service'),
    r('jargon', /\brepro(?:duce)?d?\b/i, 'see the same here'),
    r('jargon', /\brace condition\b/i, 'an error that depends on the order in which two things happen'),
    r('jargon', /\bheartbeat\b/i, 'regular sign of life'),
    r('jargon', /\bnull(?: pointer)?\b/i, 'empty value'),
  ],
  de: [
    r(
      'blame',
      /\bsie haben (?:offenbar |offensichtlich |wohl )?vergessen,? ([^.;!?\n]{3,80})/i,
      'ein Schritt fehlt noch: $1',
    ),
    r('blame', /\bsie hätten ([^.,;!?\n]{3,80}) (?:müssen|sollen)\b/i, 'hier gehört noch dazu: $1'),
    r(
      'blame',
      /\bwie (?:ich|wir)? ?(?:bereits|schon) (?:gesagt|geschrieben|erklärt|erwähnt)(?: haben| habe)?,?/i,
      'noch einmal an einer Stelle:',
    ),
    r(
      'blame',
      /\b(?:ein )?(?:bedien|anwender|benutzer)fehler\b/i,
      'eine Einstellung, die man leicht übersieht',
    ),
    r('blame', /\bihre (?:eigene )?schuld\b|\bihr (?:eigener )?fehler\b/i, 'etwas, das sich beheben lässt'),
    r(
      'speculation',
      /\b(?:das |es )?muss (?:wohl )?(?:an )?([^.,;!?\n]{3,60}) liegen\b/i,
      'es kann an $1 liegen; wir prüfen das',
    ),
    r(
      'speculation',
      /\bliegt (?:eindeutig|offensichtlich|sicher|definitiv) an ([^.,;!?\n]{3,60})/i,
      'kann an $1 liegen; wir prüfen das',
    ),
    r(
      'promise',
      /\bwird (?:bis |am |morgen |heute )?[^.!?\n]{0,30}(?:behoben|gelöst|repariert|ausgeliefert)(?: sein)?\b/i,
      'ist in Arbeit; ich sage Ihnen am ____, wie es steht',
    ),
    r(
      'promise',
      /\b(?:ich|wir) (?:garantiere|garantieren|verspreche|versprechen)(?: ihnen)?,?(?: dass)?/i,
      'wir gehen davon aus, dass',
    ),
    r(
      'promise',
      /\bkommt (?:nie|nicht) (?:wieder|mehr) vor\b/i,
      'sollte nicht wieder vorkommen: ____ (was dagegen getan wurde)',
    ),
    r(
      'promise',
      /\b(?:sie|ihnen)? ?(?:erhalten|bekommen|erstatten wir) [^.!?\n]{0,30}(?:gutschrift|erstattung|rückerstattung|geld)\b[^.!?\n]{0,30}/i,
      'Ihren Wunsch nach einer Erstattung habe ich weitergegeben; Antwort bis ____',
    ),
    r('jargon', /\bbackend\b/i, 'unsere Server'),
    r('jargon', /\bdeployment\b/i, 'Update'),
    r('jargon', /\bpayload\b/i, 'gesendete Daten'),
    r('jargon', /\bendpoint\b/i, 'Adresse des Dienstes'),
    r('jargon', /\blatenz\b/i, 'Verzögerung'),
  ],
  fr: [
    r(
      'blame',
      /\bvous avez (?:manifestement |visiblement )?oublié d(?:e |')([^.;!?\n]{3,80})/i,
      'il reste une étape : $1',
    ),
    r('blame', /\bvous auriez dû ([^.;!?\n]{3,80})/i, 'l’étape nécessaire ici : $1'),
    r(
      'blame',
      /\bcomme (?:je|nous) (?:vous )?l['’](?:ai|avons) (?:déjà )?(?:dit|écrit|expliqué),?/i,
      'pour tout réunir ici :',
    ),
    r(
      'blame',
      /\b(?:une )?erreur (?:de l['’]utilisateur|de manipulation|de votre part)\b/i,
      'un réglage facile à manquer',
    ),
    r('blame', /\bvotre faute\b/i, 'quelque chose qui peut être corrigé'),
    r(
      'speculation',
      /\b(?:ce|cela|ça) doit (?:être|venir de) ([^.,;!?\n]{3,60})/i,
      'cela vient peut-être de $1 ; nous vérifions',
    ),
    r(
      'speculation',
      /\bc['’]est (?:évidemment|clairement|sûrement|certainement) ([^.,;!?\n]{3,60})/i,
      'c’est peut-être $1 ; nous vérifions',
    ),
    r(
      'promise',
      /\bsera (?:corrigé|résolu|réparé|livré)e?\b[^.!?\n]{0,60}/i,
      'est en cours ; je vous dirai le ____ où nous en sommes',
    ),
    r(
      'promise',
      /\b(?:je|nous) (?:vous )?(?:garantis|garantissons|promets|promettons)(?: que)?/i,
      'nous pensons que',
    ),
    r(
      'promise',
      /\bne se reproduira (?:plus|jamais)\b/i,
      'ne devrait plus se reproduire : ____ (ce qui a été fait)',
    ),
    r('jargon', /\bbackend\b/i, 'nos serveurs'),
    r('jargon', /\bpayload\b/i, 'données envoyées'),
    r('jargon', /\bendpoint\b/i, 'adresse du service'),
    r('jargon', /\blatence\b/i, 'retard'),
  ],
  es: [
    r('blame', /\b(?:usted )?(?:olvidó|se olvidó de|ha olvidado) ([^.;!?\n]{3,80})/i, 'queda un paso: $1'),
    r('blame', /\b(?:usted )?debería haber ([^.;!?\n]{3,80})/i, 'el paso que hace falta aquí: $1'),
    r(
      'blame',
      /\bcomo ya (?:le )?(?:dije|dijimos|expliqué|expliqu[ée]mos|escribí),?/i,
      'para tenerlo todo junto:',
    ),
    r('blame', /\b(?:un )?error (?:del usuario|suyo)\b/i, 'un ajuste que es fácil pasar por alto'),
    r('blame', /\bculpa suya\b|\bsu culpa\b/i, 'algo que se puede corregir'),
    r('speculation', /\b(?:debe|tiene que) ser ([^.,;!?\n]{3,60})/i, 'puede ser $1; lo estamos comprobando'),
    r(
      'speculation',
      /\b(?:es )?(?:obviamente|claramente|seguramente) ([^.,;!?\n]{3,60})/i,
      'puede ser $1; lo estamos comprobando',
    ),
    r(
      'promise',
      /\b(?:estará|quedará) (?:resuelto|arreglado|corregido)\b[^.!?\n]{0,60}/i,
      'está en curso; le diré el ____ cómo va',
    ),
    r('promise', /\b(?:le )?(?:garantizo|garantizamos|prometo|prometemos)(?: que)?/i, 'esperamos que'),
    r('promise', /\bno volverá a (?:pasar|ocurrir)\b/i, 'no debería volver a pasar: ____ (qué se hizo)'),
    r('jargon', /\bbackend\b/i, 'nuestros servidores'),
    r('jargon', /\bpayload\b/i, 'datos enviados'),
    r('jargon', /\bendpoint\b/i, 'dirección del servicio'),
    r('jargon', /\blatencia\b/i, 'retraso'),
  ],
}

/** A whole sentence in place of one that no rewording fits. */
export const WHOLE: Readonly<Record<Language, Readonly<Record<Exclude<ToneKind, 'jargon'>, string>>>> = {
  en: {
    blame: 'Here is what puts it right: ____.',
    speculation: 'One possible cause is ____; we are checking it and will tell you what we find.',
    promise: 'We are working on it, and I will tell you by ____ where it stands.',
  },
  de: {
    blame: 'So lässt es sich beheben: ____.',
    speculation: 'Eine mögliche Ursache ist ____; wir prüfen sie und sagen Ihnen, was wir finden.',
    promise: 'Wir arbeiten daran, und ich sage Ihnen bis ____, wie es steht.',
  },
  fr: {
    blame: 'Voici comment y remédier : ____.',
    speculation: 'Une cause possible est ____ ; nous la vérifions et vous dirons ce que nous trouvons.',
    promise: 'Nous y travaillons, et je vous dirai d’ici ____ où nous en sommes.',
  },
  es: {
    blame: 'Así se corrige: ____.',
    speculation: 'Una causa posible es ____; la comprobamos y le diremos qué encontramos.',
    promise: 'Estamos en ello, y le diré antes de ____ cómo va.',
  },
}
