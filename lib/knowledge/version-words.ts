/**
 * Names that stand before a number with a point and are no product of the desk's: standards and protocols, whose number is part of the
 * name (`TLS 1.2`, `SAML 2.0`), and places in a text (`Section 3.2`). Lower case.
 */
export const NO_PRODUCTS: ReadonlySet<string> = new Set(
  (
    'http https tls ssl ssh smb nfs ftp saml oauth openid oidc scim soap rest graphql openapi swagger websocket bluetooth usb hdmi ' +
    'wi-fi wifi wpa ipv pci iso iec din rfc wcag gdpr utf unicode xml html css json ntlm ldap snmp amqp mqtt imap smtp ' +
    'section chapter step page table figure part appendix rule point item annex article clause question issue ticket case ' +
    'abschnitt kapitel schritt seite tabelle abbildung teil anhang regel punkt artikel frage ' +
    'section chapitre étape tableau partie annexe règle sección capítulo paso página tabla figura parte anexo regla'
  ).split(' '),
)

/** Words that may stand before a name or a number without belonging to it; a sentence begins with them in capitals. Lower case. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'a an the our your my their this that we i is are was on in at to of for from with using use since after before until and or ' +
    'applies running run runs has have version versions release v now latest new current ' +
    'der die das den dem ein eine unser unsere mein ihre wir ich ist sind auf in mit von bei seit nach ab für und oder gilt nutzen verwenden ' +
    'le la les un une notre votre nous je est sont sur dans avec de du depuis après pour et ou utilise ' +
    'el los las una nuestra nuestro su es son en con del desde después para y o usamos'
  ).split(' '),
)
