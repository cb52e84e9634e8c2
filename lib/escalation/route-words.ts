import type { Language } from '@/lib/signals/text/language'

/** What words may speak of that decides the way of an escalation. */
export type RouteTopic = 'security' | 'data-loss' | 'at-risk' | 'abuse' | 'commercial' | 'failed-again'

/** The words, in the notation of `lib/signals/text/phrases.ts`. A topic without words in a language is not found in it. */
export const ROUTE_WORDS: Readonly<Record<Language, Readonly<Record<RouteTopic, readonly string[]>>>> = {
  en: {
    security: [
      'security incident|breach|concern|issue|hole|flaw|vulnerability|vulnerabilities',
      'data breach|leak|leaked',
      'breach|breached|hacked|hijacked|compromised|phishing|phished|malware|ransomware|attacker|attackers|intruder|exfiltrated',
      'vulnerability|vulnerabilities|exploit|exploited|xss|csrf|cve',
      'unknown|unfamiliar|foreign|suspicious|unauthorised|unauthorized sign|login|logins|access|network|device|address|user',
      "ins|logins|sessions that|which aren't|weren't|isn't ours|us|mine",
      'stolen|leaked|exposed key|keys|password|passwords|token|tokens|credentials|secret',
      'key|keys|password|passwords|token|tokens|credentials was|were|is|are|been|got stolen|leaked|exposed|published|compromised|abused',
      'other|another|foreign tenant~|company|companies|customer|customers name|names|data|flows|records|files|orders visible',
      "see|sees|saw|seeing|show|shows|showing .. other|another|someone|somebody|else's|foreign tenant|tenants|tenant's|companies|company's|customers|customer's|patients",
      'none of us made|created|did',
      'taken over',
      'pen|penetration test|testers|tester',
    ],
    'data-loss': [
      'data|records|orders|files|entries|rows are|is|were|was? lost|deleted|erased|wiped|corrupted|overwritten|gone',
      'lost|lose|losing|deleted|overwrote|corrupted .. data|records|orders|history|entries',
      'data loss|corruption',
      'wrong|mixed data|values|records|amounts .. written|saved|stored',
    ],
    'at-risk': [
      'cancel|cancelling|canceling|terminate|end .. contract|subscription|account',
      'look|looking|switch|switching|move|moving .. competitor|competitors|alternative|alternatives',
      'switch|switching|move|moving .. another vendor|provider|tool|product',
      'unacceptable|outrageous|furious|ridiculous|disgrace',
      'fed up',
      'sick of',
      'losing|lost patience|trust|confidence|faith',
      'last chance|straw',
      'very|extremely|really|deeply unhappy|disappointed|frustrated|upset|angry|annoyed',
      'escalate .. management|manager|ceo|director|board',
      'speak|talk .. your manager|supervisor|boss',
      'renewal|renew at risk',
      'not worth renewing|paying',
      'you stole|robbed|cheated|lied|ripped',
    ],
    abuse: [
      'idiot|idiots|moron|morons|fuck|fucking|bullshit|asshole',
      'shut up',
      'stupid|useless people|team|agent',
    ],
    commercial: [
      'refund|compensation|reimburse|reimbursement|goodwill',
      'service credit~',
      'contract term|terms|clause|penalty|penalties|change',
      'waive|waiver',
      'press|public|written statement',
      'lawyer|lawyers|legal action|counsel|sue|lawsuit',
      'discount|exception .. policy|contract|price',
    ],
    'failed-again': [
      'workaround stopped|stops|never|fails|failed|broke',
      'workaround no longer works|helps',
      'workaround does|did|is|was not work|help|working|helping',
      "workaround doesn't|didn't|isn't|won't work|help|working|helping",
      'same|again problem|error|issue|fault after .. fix|fixed|workaround|update',
      'came|come|comes|is back again',
    ],
  },
  de: {
    security: [
      'sicherheitsvorfall|sicherheitslücke|sicherheitsproblem|datenleck|datenpanne|datenschutzvorfall',
      'gehackt|kompromittiert|phishing|schadsoftware|angreifer|angriff|missbraucht|gestohlen',
      'unbekannte|unbekannter|fremde|fremder|verdächtige|unbefugte anmeldung|anmeldungen|zugriff|zugriffe|gerät|geräte|adresse',
      'daten|namen anderer|fremder kunden|mandanten|firmen',
      'schlüssel|passwort|zugangsdaten|token .. gestohlen|veröffentlicht|kompromittiert|missbraucht',
    ],
    'data-loss': [
      'daten|datensätze|aufträge|einträge .. verloren|gelöscht|überschrieben|weg',
      'datenverlust',
    ],
    'at-risk': [
      'kündigen|kündigung',
      'vertrag beenden',
      'inakzeptabel|unzumutbar|unverschämt|stinksauer',
      'wechseln .. anbieter|lösung|produkt',
      'geduld .. ende',
      'sehr|äußerst|extrem verärgert|enttäuscht|unzufrieden',
      'vorgesetzten|geschäftsleitung sprechen|einschalten',
    ],
    abuse: ['idioten|idiot|trottel|deppen|scheiße|scheiß'],
    commercial: [
      'erstattung|rückerstattung|gutschrift|entschädigung|kulanz|vertragsstrafe|anwalt|rechtsanwalt',
    ],
    'failed-again': ['workaround|umgehung .. nicht', 'wieder derselbe|dasselbe|gleiche fehler|problem'],
  },
  fr: {
    security: [
      'incident|faille|problème|alerte de sécurité',
      'fuite de données',
      'piraté|piratée|piratés|piratage|compromis|compromise|hameçonnage|attaquant|volé|volés|volée',
      'connexion|connexions|accès|appareil inconnu|inconnue|inconnus|inconnues|suspect|suspecte|suspects|suspectes',
      'données autres|autre clients|client|entreprises|sociétés',
    ],
    'data-loss': [
      'données|commandes|enregistrements perdues|perdus|effacées|effacés|écrasées|disparues|disparus',
      'perte de données',
    ],
    'at-risk': [
      'résilier|résiliation',
      'inacceptable|scandaleux|inadmissible',
      'changer de prestataire|fournisseur|solution',
      'très|extrêmement déçu|déçue|mécontent|mécontente|mécontents',
      'parler .. responsable|directeur|direction',
    ],
    abuse: ['imbécile|imbéciles|incapables|idiots'],
    commercial: [
      'remboursement|rembourser|dédommagement|pénalité|pénalités|avocat',
      'geste|avoir commercial',
    ],
    'failed-again': ['contournement .. plus|pas', 'toujours le même problème'],
  },
  es: {
    security: [
      'incidente|brecha|problema|fallo de seguridad',
      'fuga|filtración de datos',
      'hackeado|hackeada|comprometida|comprometido|suplantación|atacante|robado|robada|robados',
      'acceso|accesos|inicio|sesión|dispositivo desconocido|desconocidos|desconocida|sospechoso|sospechosos|sospechosa',
      'datos de otros|otras|otro|otra clientes|empresas|cliente|empresa',
    ],
    'data-loss': ['datos|pedidos|registros perdidos|borrados|eliminados|sobrescritos', 'pérdida de datos'],
    'at-risk': [
      'cancelar|rescindir .. contrato|suscripción',
      'inaceptable|indignante|vergonzoso',
      'cambiar de proveedor|herramienta',
      'muy|sumamente molesto|molesta|decepcionado|decepcionada|enfadado|enfadada',
      'hablar .. responsable|gerente|director',
    ],
    abuse: ['idiota|idiotas|inútiles|imbécil|imbéciles'],
    commercial: ['reembolso|indemnización|compensación|descuento|abogado|penalización'],
    'failed-again': ['solución temporal .. no|ya', 'otra vez el mismo problema|error'],
  },
}
