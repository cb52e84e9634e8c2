export { measureDetectors } from './detector-speed'
export { measureGuide } from './guide-speed'
export { measureKeystroke } from './keystroke-speed'
export { measureScoring } from './scoring-speed'
