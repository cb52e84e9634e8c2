import { TECHNICAL } from '../technical'
import type { WordBook } from '../word-book'

/** Spanish words: how we speak to people. */
export const tone: WordBook['lists'] = {
  empathy: [
    'siento|sentimos|lamento|lamentamos',
    'disculpe|disculpen|disculpas|perdone',
    'entiendo|entendemos|comprendo|comprendemos',
    'importante|serio|grave|urgente|crítico',
  ],
  'priority-given': [
    'prioridad alta|máxima|urgente',
    'máxima|alta|con prioridad',
    'como|a urgente|prioritario',
    'pasado|subido|puesto a .. alta|urgente',
  ],
  formula: [
    'por las|cualquier|posibles molestias|molestia|inconvenientes',
    'por la|el demora|retraso|espera',
    'respuesta tardía',
    'plantilla|enlace|archivo equivocado|equivocada',
    'gracias',
    'entender mejor',
  ],
  acknowledgement: [
    'molesto|frustrante|incómodo|desagradable|preocupante|estresante',
    'es muy? grave|serio|preocupante',
    'en su lugar',
    'le|les cuesta|afecta|bloquea',
    'demasiado tiempo',
    'imagino|imaginamos',
    'no se preocupe|preocupen',
  ],
  blame: [
    'su culpa|error',
    'culpa suya',
    'error del|de usuario',
    'debería|deberían|tendría haber',
    'como ya le|les|dije|dijimos|expliqué',
    'si hubiera|hubieran leído|seguido',
    'no es nuestra|nuestro culpa|problema|trabajo',
    'porque usted|ustedes .. no|olvidó|mal',
    'próxima vez .. lea|leer|siga',
  ],
  'over-promise': [
    'garantizo|garantizamos|garantizado',
    'prometo|prometemos',
    'estará arreglado|resuelto|solucionado|listo mañana|el|antes|para',
    'nunca más',
    'no volverá a',
  ],
  jargon: TECHNICAL,
  'vague-note': [
    '^revisado|hecho|resuelto|solucionado|arreglado|enviado|cerrado|escalado',
    '^log~ revisados',
    '^ver arriba|abajo|adjunto',
    '^en curso|revisión',
    '^pendiente',
    '^mirar|miro',
  ],
  'secret-request': [
    'envíe|envíenos|enviar|mande|facilite|dígame|indique .. contraseña|clave|pin|credenciales',
    'su contraseña',
    'sus credenciales',
    'copia|volcado|exportación de la base',
  ],
}
