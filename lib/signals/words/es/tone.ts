import { TECHNICAL } from '../technical'
import type { WordBook } from '../word-book'

/** Spanish words: how we speak to people. */
export const tone: WordBook['lists'] = {
  acknowledgement: [
    'siento|sentimos|lamento|lamentamos',
    'disculpe|disculpen|disculpas|perdone',
    'entiendo|entendemos|comprendo|comprendemos',
    'molesto|molestias|molestia|grave|frustrante|incómodo',
    'gracias por',
    'es importante|serio|urgente',
  ],
  blame: [
    'su culpa|error',
    'culpa suya',
    'error del usuario',
    'debería haber',
    'como ya le|les|dije|dijimos|expliqué',
    'si hubiera leído',
    'no es nuestra culpa|problema',
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
  identity: ['identidad verificada|confirmada|comprobada', 'verificado|verificada|confirmado .. identidad'],
  approval: [
    'aprobado|autorizado|aprobada|autorizada por',
    'aprobación|autorización de|del|obtenida|recibida',
  ],
}
