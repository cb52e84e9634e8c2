import { readGuideFile } from '@/lib/checklist/read-guide-file'

/** A playbook as a person would write it. The ways: first → second → an end, and first → an end. */
export const TEXT = `{
  "format": 1,
  "id": "own-topic",
  "version": "1.0.0",
  "kind": "topic",
  "title": { "en": "Own topic", "de": "Eigenes" },
  "about": "What we meet.",
  "timeBox": 30,
  "steps": [
    {
      "id": "who",
      "kind": "question",
      "text": "Ask who.",
      "why": "It tells where to look.",
      "ask": "Who is it?",
      "ticks": { "any": [{ "signal": "scope" }, { "text": "all of us", "name": "scope" }] }
    },
    {
      "id": "log",
      "kind": "check",
      "text": "Look into the log.",
      "why": "It knows.",
      "expected": "No error.",
      "when": { "stage": ["new", "in-progress"] }
    }
  ],
  "decisions": [
    {
      "id": "first",
      "question": "All?",
      "answers": [
        { "text": "Yes", "next": "second" },
        { "text": "No", "then": "Go on." }
      ]
    },
    {
      "id": "second",
      "question": "Now?",
      "answers": [
        { "text": "Yes", "then": "Call." },
        { "text": "No", "then": "Wait." }
      ]
    }
  ],
  "escalate": [{ "when": "It burns", "to": "on-call", "atOnce": true }],
  "mistakes": ["To ask twice."]
}
`
/** A ramp plan as a person would write it. */
export const PLAN = `{
  "format": 1,
  "id": "own-plan",
  "version": "1.0.0",
  "title": "Own plan",
  "profile": "specialist",
  "stages": [
    { "id": "30-days", "goals": [{ "id": "tools", "text": "Knows the tools.", "why": "All rests on it." }] },
    {
      "id": "60-days",
      "goals": [
        { "id": "volume", "text": "Works.", "why": "Practice.", "target": { "measure": "tickets", "least": 20 } }
      ]
    }
  ]
}
`

/** What is wrong with a file, as `line:column path | sentence`; nothing when it is taken. */
export function faultsOf(text: string): string[] {
  const reading = readGuideFile(text)
  return reading.ok
    ? []
    : reading.faults.map(({ line, column, path, message }) => `${line}:${column} ${path} | ${message}`)
}
