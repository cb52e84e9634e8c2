import { expect, it } from 'vitest'
import { firstNameOf } from '@/lib/reply/first-name'

it.each([
  ['Maya Lindqvist', 'Maya'],
  ['Lindqvist, Maya', 'Maya'],
  ['Dr. Maya Lindqvist', 'Maya'],
  ['  Jean-Luc  Moreau ', 'Jean-Luc'],
  ['Élodie Brun', 'Élodie'],
  ['Bastian Østergård Kruse', 'Bastian'],
  ['Maya', null],
  ['J. Lindqvist', null],
  ['MAYA LINDQVIST', null],
  ['maya.lindqvist@harbor.example', null],
  ['Harbor Freight GmbH', null],
  ['Support Team', null],
  ['IT Service Desk', null],
  ['User 4711', null],
  ['Facturation / Compta', null],
  ['', null],
  ['李 明', null],
])('%j greets %j', (name, first) => {
  expect(firstNameOf(name)).toBe(first)
})
