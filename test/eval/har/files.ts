import { addressesInBodies, oauthRound } from './files-addresses'
import { encodedBodies, jsonBodies, multipartBodies } from './files-bodies'
import { manyRequests } from './files-many'
import { deepJson, personalData, secretsElsewhere, socketsAndStreams } from './files-odd'
import { signInWithForm, signInWithSaml } from './files-sign-in'
import { Planting, type Planted } from './planting'

/** A HAR made for the tests: its text, the secrets in it, and what must stay. */
export interface PlantedHar {
  readonly name: string
  readonly text: string
  readonly planted: readonly Planted[]
  readonly harmless: readonly string[]
}

const MAKERS: Readonly<Record<string, (planting: Planting) => string>> = {
  'chrome-sign-in': signInWithForm,
  'fiddler-saml': signInWithSaml,
  'chrome-oauth': oauthRound,
  'safari-addresses': addressesInBodies,
  'firefox-json': jsonBodies,
  'charles-encoded': encodedBodies,
  'firefox-multipart': multipartBodies,
  'chrome-sockets': socketsAndStreams,
  'fiddler-deep': deepJson,
  'charles-personal': personalData,
  'chrome-elsewhere': secretsElsewhere,
  'chrome-many': manyRequests,
}

/** All of them, the same every time. */
export function plantedHars(): PlantedHar[] {
  return Object.entries(MAKERS).map(([name, make], index) => {
    const planting = new Planting(20_261_126 + index)
    const text = make(planting)
    return { name, text, planted: planting.planted, harmless: planting.harmless }
  })
}
