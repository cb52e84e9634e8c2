import { fromRequester, inNote, type InThreeLanguages } from './in-three-languages'

/** Signals from `hypothesis` on. */
export const OTHER_LANGUAGES_H_TO_W: InThreeLanguages = {
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
    fromRequester('Wir können keine Rechnungen schreiben.'),
    fromRequester('Nous ne pouvons plus expédier les colis.'),
    fromRequester('No podemos facturar a los clientes.'),
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
    fromRequester('Es betrifft 34 Benutzer.'),
    fromRequester('Cela concerne 32 clients.'),
    fromRequester('Afecta a 14 usuarios.'),
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
  'people-hit': [
    fromRequester('Unsere Kunden bekommen keine Rechnung.'),
    fromRequester('Les clients attendent depuis ce matin et reçoivent deux factures.'),
    fromRequester('Los clientes no pueden pagar en la tienda.'),
  ],
  reproduced: [
    inNote('Auf dem Testsystem nachgestellt, 3 von 3.'),
    inNote('Reproduit sur le compte de test, 3 sur 3.'),
    inNote('Reproducido en el entorno de pruebas, 3 de 3.'),
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
    fromRequester('Seit dem Update am Montag ist es langsam.'),
    fromRequester('Nous avons remplacé le routeur hier.'),
    fromRequester('Hemos cambiado de proveedor.'),
  ],
  related: [
    'Kein weiteres Ticket dazu gefunden.',
    'Aucun autre ticket trouvé à ce sujet.',
    'No hay otros tickets relacionados.',
  ],
  reproducibility: [
    fromRequester('Der Druck schlägt jedes Mal fehl.'),
    fromRequester('À chaque envoi, une erreur apparaît.'),
    fromRequester('Falla siempre al guardar.'),
  ],
  'reproducibility-vague': [
    fromRequester('Manchmal fehlt die letzte Seite.'),
    fromRequester('Parfois la page reste vide.'),
    fromRequester('A veces no llega el correo.'),
  ],
  resolution: [
    'Ich habe das Zertifikat erneuert.',
    "J'ai renouvelé le certificat.",
    'He renovado el certificado.',
  ],
  scope: [
    fromRequester('Unsere 12 Filialen sind betroffen.'),
    fromRequester('Toutes nos boutiques sont concernées.'),
    fromRequester('Todos los usuarios están afectados.'),
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
    fromRequester('Die Produktion steht seit heute früh.'),
    fromRequester('Nous perdons des clients chaque heure.'),
    fromRequester('Perdemos ventas cada hora.'),
  ],
  severity: ['Die Priorität ist hoch.', 'La priorité est haute.', 'La prioridad es alta.'],
  'severity-reason': [
    'Priorität hoch, weil ein Standort betroffen ist.',
    'Priorité haute, car un site est bloqué.',
    'Prioridad alta, porque una sede está parada.',
  ],
  since: [
    fromRequester('Seit Montag geht es nicht.'),
    fromRequester('Depuis lundi rien ne passe.'),
    fromRequester('Desde el lunes no llega nada.'),
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
    fromRequester('Ich habe die Liste geöffnet und dann erscheint ein Fehler.'),
    fromRequester("J'ai ouvert la liste et une erreur apparaît."),
    fromRequester('Abro la lista y aparece un error.'),
  ],
  'right-state': [
    fromRequester('Bei den Kollegen in Wien läuft es einwandfrei.'),
    fromRequester("Jusqu'à lundi tout arrivait à l'heure."),
    fromRequester('A mi compañera sí le funciona.'),
  ],
}
