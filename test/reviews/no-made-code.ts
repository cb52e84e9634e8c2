import { z } from 'zod'

// A script that a debugger starts may make code out of text, and no more so once it has waited for something: zod would find
// the first out and then fail. Comes before every schema.
z.config({ jitless: true })
