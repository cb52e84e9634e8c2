import { fromRequester, type InThreeLanguages } from './in-three-languages'

/** Signals from `acknowledgement` to `hand-off`. */
export const OTHER_LANGUAGES_A_TO_H: InThreeLanguages = {
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
    { text: 'Bitte bestätigt, ob die Grenze bei 50 liegt.', visibility: 'internal' },
    { text: "Question à l'ingénierie : le drapeau est-il actif ?", visibility: 'internal' },
    { text: 'Pregunta para ingeniería: ¿está activo el límite?', visibility: 'internal' },
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
    fromRequester('Seit gestern schlägt der Druck fehl.'),
    fromRequester("Depuis hier l'impression échoue."),
    fromRequester('Desde ayer falla la impresión.'),
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
}
