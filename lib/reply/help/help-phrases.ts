import type { Language } from '@/lib/signals/text/language'

/** Stages of an incident as customers are told of them. */
export const INCIDENT_STAGES = ['investigating', 'identified', 'monitoring', 'resolved'] as const
export type IncidentStage = (typeof INCIDENT_STAGES)[number]

/** The words of longer replies in one language. `____` is for the agent to fill. */
export interface HelpPhrases {
  readonly summary: string
  /** `{words}`: the customer's own. */
  readonly youSay: string
  readonly known: string
  readonly need: string
  readonly steps: string
  readonly closing: {
    readonly opening: string
    readonly happened: string
    readonly cause: string
    readonly unknown: string
    readonly done: string
    readonly next: string
    readonly nothing: string
    readonly prevention: string
    readonly end: string
  }
  /** `{subject}`: what the ticket is about. */
  readonly incident: Readonly<Record<IncidentStage, readonly string[]>>
}

export const HELP_PHRASES: Readonly<Record<Language, HelpPhrases>> = {
  en: {
    summary: 'To sum up:',
    youSay: 'You told us: “{words}”',
    known: 'What we know so far:',
    need: 'What we need from you:',
    steps: 'What happens next:',
    closing: {
      opening: 'This is solved. So that you have it all in one place:',
      happened: 'What happened: {words}',
      cause: 'Cause: {words}',
      unknown: 'not known',
      done: 'What we did: {words}',
      next: 'What you need to do: {words}',
      nothing: 'nothing more',
      prevention: 'So that it does not come back: {words}',
      end: 'Please check that it works for you. If anything is still wrong, answer this message and the ticket opens again; without an answer it closes on ____.',
    },
    incident: {
      investigating: [
        'We are investigating a problem: {subject}.',
        'Who is affected, and since when (with time zone): ____.',
        'What you may see: ____.',
        'We do not know the cause yet and are looking for it.',
      ],
      identified: [
        'We have found the cause of this problem: {subject}.',
        'Cause: ____.',
        'What we are doing about it: ____.',
        'Until then you can: ____.',
      ],
      monitoring: [
        'A fix for this problem is in place, and we are watching it: {subject}.',
        'In place since (with time zone): ____.',
        'If you still see the problem, please tell us when and where.',
      ],
      resolved: [
        'This problem is resolved: {subject}.',
        'From – to (with time zone): ____.',
        'Cause: ____.',
        'What we did, and what keeps it from coming back: ____.',
        'What you need to do: ____.',
      ],
    },
  },
  de: {
    summary: 'Kurz zusammengefasst:',
    youSay: 'Sie haben uns geschrieben: „{words}“',
    known: 'Was wir bisher wissen:',
    need: 'Was wir von Ihnen brauchen:',
    steps: 'Wie es weitergeht:',
    closing: {
      opening: 'Das ist gelöst. Hier alles auf einen Blick:',
      happened: 'Was war: {words}',
      cause: 'Ursache: {words}',
      unknown: 'nicht bekannt',
      done: 'Was wir getan haben: {words}',
      next: 'Was Sie tun müssen: {words}',
      nothing: 'nichts weiter',
      prevention: 'Damit es nicht wieder vorkommt: {words}',
      end: 'Bitte prüfen Sie, ob bei Ihnen alles läuft. Wenn noch etwas nicht stimmt, antworten Sie einfach, dann ist das Ticket wieder offen; ohne Antwort schließt es am ____.',
    },
    incident: {
      investigating: [
        'Wir untersuchen eine Störung: {subject}.',
        'Wer betroffen ist, und seit wann (mit Zeitzone): ____.',
        'Was Sie davon sehen: ____.',
        'Die Ursache kennen wir noch nicht; wir suchen sie.',
      ],
      identified: [
        'Wir haben die Ursache dieser Störung gefunden: {subject}.',
        'Ursache: ____.',
        'Was wir dagegen tun: ____.',
        'Bis dahin können Sie: ____.',
      ],
      monitoring: [
        'Die Störung ist behoben, und wir beobachten weiter: {subject}.',
        'Behoben seit (mit Zeitzone): ____.',
        'Wenn Sie sie noch sehen, sagen Sie uns bitte, wann und wo.',
      ],
      resolved: [
        'Diese Störung ist beendet: {subject}.',
        'Von – bis (mit Zeitzone): ____.',
        'Ursache: ____.',
        'Was wir getan haben, und was sie künftig verhindert: ____.',
        'Was Sie tun müssen: ____.',
      ],
    },
  },
  fr: {
    summary: 'En résumé :',
    youSay: 'Vous nous avez écrit : « {words} »',
    known: 'Ce que nous savons à ce stade :',
    need: 'Ce dont nous avons besoin :',
    steps: 'La suite :',
    closing: {
      opening: 'C’est résolu. Voici tout en un seul endroit :',
      happened: 'Ce qui s’est passé : {words}',
      cause: 'Cause : {words}',
      unknown: 'inconnue',
      done: 'Ce que nous avons fait : {words}',
      next: 'Ce qu’il vous reste à faire : {words}',
      nothing: 'rien de plus',
      prevention: 'Pour que cela ne se reproduise pas : {words}',
      end: 'Merci de vérifier que tout fonctionne chez vous. Si quelque chose ne va pas, répondez à ce message et le ticket se rouvre ; sans réponse, il sera fermé le ____.',
    },
    incident: {
      investigating: [
        'Nous examinons un incident : {subject}.',
        'Qui est touché, et depuis quand (avec le fuseau horaire) : ____.',
        'Ce que vous pouvez constater : ____.',
        'Nous n’en connaissons pas encore la cause et la cherchons.',
      ],
      identified: [
        'Nous avons trouvé la cause de cet incident : {subject}.',
        'Cause : ____.',
        'Ce que nous faisons : ____.',
        'D’ici là, vous pouvez : ____.',
      ],
      monitoring: [
        'Un correctif est en place, et nous surveillons la situation : {subject}.',
        'En place depuis (avec le fuseau horaire) : ____.',
        'Si vous constatez encore le problème, dites-nous quand et où.',
      ],
      resolved: [
        'Cet incident est terminé : {subject}.',
        'De – à (avec le fuseau horaire) : ____.',
        'Cause : ____.',
        'Ce que nous avons fait, et ce qui évite qu’il revienne : ____.',
        'Ce qu’il vous reste à faire : ____.',
      ],
    },
  },
  es: {
    summary: 'En resumen:',
    youSay: 'Usted nos escribió: «{words}»',
    known: 'Lo que sabemos hasta ahora:',
    need: 'Lo que necesitamos de usted:',
    steps: 'Cómo seguimos:',
    closing: {
      opening: 'Está resuelto. Aquí lo tiene todo junto:',
      happened: 'Qué pasó: {words}',
      cause: 'Causa: {words}',
      unknown: 'no se conoce',
      done: 'Qué hicimos: {words}',
      next: 'Qué tiene que hacer usted: {words}',
      nothing: 'nada más',
      prevention: 'Para que no vuelva a pasar: {words}',
      end: 'Compruebe por favor que todo funciona. Si algo sigue mal, responda a este mensaje y el caso se abre de nuevo; sin respuesta, se cerrará el ____.',
    },
    incident: {
      investigating: [
        'Estamos investigando una incidencia: {subject}.',
        'A quién afecta, y desde cuándo (con zona horaria): ____.',
        'Qué puede notar usted: ____.',
        'Aún no conocemos la causa y la estamos buscando.',
      ],
      identified: [
        'Hemos encontrado la causa de esta incidencia: {subject}.',
        'Causa: ____.',
        'Qué estamos haciendo: ____.',
        'Mientras tanto puede: ____.',
      ],
      monitoring: [
        'Ya hay una solución en marcha y la estamos vigilando: {subject}.',
        'En marcha desde (con zona horaria): ____.',
        'Si aún nota el problema, díganos cuándo y dónde.',
      ],
      resolved: [
        'Esta incidencia está resuelta: {subject}.',
        'Desde – hasta (con zona horaria): ____.',
        'Causa: ____.',
        'Qué hicimos, y qué evita que vuelva: ____.',
        'Qué tiene que hacer usted: ____.',
      ],
    },
  },
}
