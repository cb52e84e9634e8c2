import type { Sample } from './example'

const requester = (text: string): Sample => ({ text, author: { id: 'r', name: 'R', role: 'requester' } })

/** A German, a French and a Spanish text in which a signal must be found; what needs no words is the same everywhere. */
export const OTHER_LANGUAGES: Readonly<Record<string, readonly [de: Sample, fr: Sample, es: Sample]>> = {
  acknowledgement: [
    'Das ist sehr ärgerlich, es tut mir leid.',
    'Je comprends que vos vendeurs soient bloqués, je suis désolé.',
    'Entiendo que sus clientes no pueden pagar.',
  ],
  approval: ['Freigegeben von der Leiterin.', 'Approuvé par le responsable.', 'Aprobado por la gerente.'],
  'article-mention': [
    'Die Anleitung dazu steht in unserem Artikel.',
    'La procédure est décrite dans notre article.',
    'Está descrito en nuestro artículo.',
  ],
  'auto-close': [
    'Ohne Antwort wird das Ticket automatisch geschlossen.',
    'Sans réponse de votre part, la demande sera clôturée automatiquement.',
    'Sin respuesta, el caso se cerrará automáticamente.',
  ],
  'auto-reply': [
    'Wir haben Ihre Anfrage erhalten.',
    'Nous avons bien reçu votre demande.',
    'Hemos recibido su solicitud.',
  ],
  blame: ['Das ist Ihre Schuld.', "C'est votre faute.", 'Es culpa suya.'],
  browser: [
    'Wir nutzen Firefox auf allen Rechnern.',
    'Nous utilisons Chrome.',
    'Usamos Safari en la tienda.',
  ],
  cause: [
    'Ursache: Das Zertifikat war abgelaufen.',
    'Cause : le certificat avait expiré.',
    'Causa: el certificado había caducado.',
  ],
  check: ['Ich habe das Protokoll geprüft.', "J'ai vérifié le journal.", 'He revisado el registro.'],
  'check-with-result': [
    'Protokoll geprüft: keine Fehler seit Mittag.',
    'Journal vérifié : aucune erreur depuis midi.',
    'Registro revisado: ningún error desde el mediodía.',
  ],
  'clear-symptom': [
    'Der Druck der Etiketten schlägt seit Montag im Lager fehl.',
    "L'impression des étiquettes échoue depuis lundi dans l'entrepôt.",
    'La impresión de etiquetas falla desde el lunes en el almacén.',
  ],
  'clear-wish': [
    'Bitte schalten Sie den Zugang für Frau Kern im Archiv frei.',
    'Pourriez-vous ajouter un champ pour le code postal ?',
    '¿Podrían añadir un segundo usuario en la tienda de Bilbao?',
  ],
  confirmation: ['Hat geklappt, danke!', 'Tout fonctionne maintenant, merci.', 'Ya funciona, gracias.'],
  contrast: [
    'Die Liste zeigt 3 statt 5 Zeilen.',
    'Le total affiche 0 au lieu de 120.',
    'Sale un 0 en lugar de 120.',
  ],
  'copied-macro': [
    'Wir bitten, die Unannehmlichkeiten zu entschuldigen. Für Rückfragen stehen wir Ihnen gerne zur Verfügung.',
    "Nous vous prions de nous excuser pour la gêne occasionnée. N'hésitez pas à nous contacter.",
    'Disculpe las molestias. No dude en ponerse en contacto con nosotros.',
  ],
  'customer-check': [
    'Wir haben den Rechner neu gestartet, ohne Erfolg.',
    "J'ai essayé avec un autre navigateur, même erreur.",
    'Hemos probado con otro navegador y falla igual.',
  ],
  'phone-contact': [
    'Mit Frau Berg telefoniert, sie wartet.',
    'Client rappelé à 14 h.',
    'He hablado con la clienta por teléfono.',
  ],
  'customer-next': [
    'Bitte prüfen Sie die Summen auf Ihrer Seite.',
    'Vous pouvez maintenant relancer le flux.',
    'Por favor, compruebe los totales.',
  ],
  'customer-told': [
    'Dem Kunden gesagt, dass wir es nachstellen.',
    'Le client sait que nous le reproduisons.',
    'El cliente sabe que lo reproducimos.',
  ],
  deadline: [
    'Die Meldung muss bis Freitag beim Amt sein.',
    'La date limite est vendredi.',
    'La fecha límite es el viernes.',
  ],
  'engineering-ask': [
    'Bitte bestätigt, ob die Grenze bei 50 liegt.',
    "Question à l'ingénierie : le drapeau est-il actif ?",
    'Pregunta para ingeniería: ¿está activo el límite?',
  ],
  'evidence-announced': [
    'Siehe Anhang, das ist die Meldung.',
    "Vous trouverez la capture d'écran en pièce jointe.",
    'Adjunto la captura de pantalla.',
  ],
  expected: [
    'Die Liste sollte alle zwölf Namen zeigen.',
    'La liste devrait afficher les douze noms.',
    'La lista debería mostrar los doce nombres.',
  ],
  'failure-day': [
    requester('Seit gestern schlägt der Druck fehl.'),
    requester("Depuis hier l'impression échoue."),
    requester('Desde ayer falla la impresión.'),
  ],
  'feature-flag': [
    'Der Funktionsschalter ist an.',
    'Le feature flag est actif.',
    'El feature flag está activo.',
  ],
  'follow-up-owner': [
    'Ich bleibe Ihr Ansprechpartner.',
    'Je reste votre interlocuteur.',
    'Sigo siendo su contacto.',
  ],
  'hand-off': [
    'Übergabe an Mira (Technik).',
    'Je transmets à Mira (technique).',
    'Traspaso a Mira (técnico).',
  ],
  hypothesis: [
    'Vermutlich ist das Zertifikat abgelaufen.',
    'Le certificat a probablement expiré.',
    'Probablemente el certificado ha caducado.',
  ],
  identity: [
    'Identität geprüft per Rückruf.',
    'Identité vérifiée par rappel.',
    'Identidad verificada por llamada.',
  ],
  impact: [
    requester('Wir können keine Rechnungen schreiben.'),
    requester('Nous ne pouvons plus expédier les colis.'),
    requester('No podemos facturar a los clientes.'),
  ],
  'link-wanted': ['Duplikat von 4711.', 'Doublon du ticket 4711.', 'Duplicado del ticket 4711.'],
  minor: ['Es ist nicht dringend, nur eine Kleinigkeit.', "Ce n'est pas urgent.", 'No es urgente.'],
  'next-step': [
    'Ich prüfe jetzt das Protokoll.',
    'Je vérifie maintenant le journal.',
    'Ahora reviso el registro.',
  ],
  'no-article': [
    'Dazu gibt es noch keinen Artikel.',
    "Il n'existe pas d'article à ce sujet.",
    'No hay artículo sobre esto.',
  ],
  'no-change': ['Es wurde nichts geändert.', "Rien n'a été modifié.", 'No hemos cambiado nada.'],
  'not-reproducible': [
    'Im Testkonto nicht reproduzierbar.',
    "Je n'ai pas pu reproduire le problème.",
    'No hemos podido reproducir el problema.',
  ],
  'number-affected': [
    requester('Es betrifft 34 Benutzer.'),
    requester('Cela concerne 32 clients.'),
    requester('Afecta a 14 usuarios.'),
  ],
  observed: [
    'Die Seite bleibt leer und zeigt einen Fehler.',
    'La page reste vide et affiche une erreur.',
    'La página queda vacía y aparece un error.',
  ],
  'operating-system': [
    'Der Rechner läuft mit Windows.',
    'Le poste est sous Windows.',
    'El equipo usa Windows.',
  ],
  outage: [
    'Niemand kann sich anmelden, alles steht.',
    'Plus personne ne peut se connecter.',
    'Nadie puede entrar, todo está parado.',
  ],
  'over-promise': [
    'Wir garantieren, dass es morgen geht.',
    'Nous garantissons que ce sera corrigé demain.',
    'Garantizamos que estará resuelto mañana en las dos tiendas.',
  ],
  plan: ['Wir haben den Tarif Business.', "Nous avons l'offre Business.", 'Tenemos el plan Business.'],
  prevention: [
    'Damit es nicht wieder passiert: Erinnerung einschalten.',
    'Pour éviter que cela se reproduise, activez une alerte.',
    'Para evitar que vuelva a ocurrir, active un aviso.',
  ],
  question: [
    'Welchen Browser benutzen Sie?',
    'Quel navigateur utilisez-vous ?',
    '¿Qué navegador utiliza usted?',
  ],
  'recent-change': [
    requester('Seit dem Update am Montag ist es langsam.'),
    requester('Nous avons remplacé le routeur hier.'),
    requester('Hemos cambiado de proveedor.'),
  ],
  related: [
    'Kein weiteres Ticket dazu gefunden.',
    'Aucun autre ticket trouvé à ce sujet.',
    'No hay otros tickets relacionados.',
  ],
  reproducibility: [
    requester('Der Druck schlägt jedes Mal fehl.'),
    requester('À chaque envoi, une erreur apparaît.'),
    requester('Falla siempre al guardar.'),
  ],
  'reproducibility-vague': [
    requester('Manchmal fehlt die letzte Seite.'),
    requester('Parfois la page reste vide.'),
    requester('A veces no llega el correo.'),
  ],
  resolution: [
    'Ich habe das Zertifikat erneuert.',
    "J'ai renouvelé le certificat.",
    'He renovado el certificado.',
  ],
  scope: [
    requester('Unsere 12 Filialen sind betroffen.'),
    requester('Toutes nos boutiques sont concernées.'),
    requester('Todos los usuarios están afectados.'),
  ],
  'secret-advice': [
    'Bitte ändern Sie das Passwort sofort.',
    'Veuillez changer ce mot de passe.',
    'Por favor, cambie esa contraseña.',
  ],
  'secret-request': [
    'Bitte schicken Sie uns Ihr Passwort.',
    'Merci de nous envoyer votre mot de passe.',
    'Por favor, envíenos su contraseña.',
  ],
  severe: [
    requester('Die Produktion steht seit heute früh.'),
    requester('Nous perdons des clients chaque heure.'),
    requester('Perdemos ventas cada hora.'),
  ],
  severity: ['Die Priorität ist hoch.', 'La priorité est haute.', 'La prioridad es alta.'],
  'severity-reason': [
    'Priorität hoch, weil ein Standort betroffen ist.',
    'Priorité haute, car un site est bloqué.',
    'Prioridad alta, porque una sede está parada.',
  ],
  since: [
    requester('Seit Montag geht es nicht.'),
    requester('Depuis lundi rien ne passe.'),
    requester('Desde el lunes no llega nada.'),
  ],
  speculation: [
    'Das liegt an Ihrer Firewall.',
    'Le problème vient de votre pare-feu.',
    'El problema es su cortafuegos.',
  ],
  steps: [
    '1. Die Liste öffnen\n2. Auf Export klicken',
    '1. Ouvrez la liste\n2. Cliquez sur Exporter',
    '1. Abra la lista\n2. Pulse Exportar',
  ],
  thanks: ['Vielen Dank!', 'Merci beaucoup !', '¡Muchas gracias!'],
  trigger: [
    'Wenn ich auf Speichern klicke, passiert nichts.',
    'Quand je clique sur Enregistrer, rien ne se passe.',
    'Cuando pulso Guardar, no pasa nada.',
  ],
  'update-promise': [
    'Ich melde mich bis 15:00 Uhr.',
    'Je reviens vers vous avant 16 h.',
    'Le escribiré antes de las 16:00.',
  ],
  'vague-note': ['wird geprüft', 'en cours', 'en revisión'],
  'vague-question': [
    'Bitte mehr Informationen.',
    "Merci de fournir plus d'informations.",
    'Por favor, envíe más información.',
  ],
  'vague-symptom': ['Der Import funktioniert nicht.', 'Ça ne fonctionne pas.', 'No funciona.'],
  verification: [
    'Geprüft: keine Fehler seit 10 Uhr.',
    'Vérifié : aucune erreur depuis 10 h.',
    'Verificado: ningún error desde las 10.',
  ],
  wish: [
    'Bitte schalten Sie den Zugang frei.',
    'Pourriez-vous ajouter un champ ?',
    'Necesitamos acceso al archivo.',
  ],
  workaround: [
    'Bis dahin geben wir die Aufträge von Hand ein.',
    'En attendant, nous les saisissons à la main.',
    'Mientras tanto los introducimos a mano.',
  ],
  'worked-until': [
    'Bis gestern ging alles.',
    "Cela fonctionnait bien jusqu'à hier.",
    'Funcionaba bien hasta ayer.',
  ],
  'leading-actions': [
    requester('Ich habe die Liste geöffnet und dann erscheint ein Fehler.'),
    requester("J'ai ouvert la liste et une erreur apparaît."),
    requester('Abro la lista y aparece un error.'),
  ],
  'right-state': [
    requester('Bei den Kollegen in Wien läuft es einwandfrei.'),
    requester("Jusqu'à lundi tout arrivait à l'heure."),
    requester('A mi compañera sí le funciona.'),
  ],
}
