import { describe, expect, it } from 'vitest'
import { readStackTrace } from '@/lib/evidence/stack-trace'

const CASES: readonly (readonly [string, string, object])[] = [
  [
    'Chrome',
    'TypeError: Cannot read properties of undefined\n    at Cart.total (https://a.example/js/app.js:10:5)\n    at async https://a.example/js/app.js:2:1',
    {
      language: 'javascript',
      exception: 'TypeError',
      message: 'Cannot read properties of undefined',
      frames: [{ name: 'Cart.total', file: 'https://a.example/js/app.js', line: 10 }, { line: 2 }],
    },
  ],
  [
    'Firefox',
    'ReferenceError: x is not defined\nload@https://a.example/app.js:10:5\n@https://a.example/app.js:3:1',
    {
      language: 'javascript',
      exception: 'ReferenceError',
      frames: [
        { name: 'load', line: 10 },
        { name: null, line: 3 },
      ],
    },
  ],
  [
    'Python',
    'Traceback (most recent call last):\n  File "/srv/app.py", line 12, in <module>\n    run()\n  File "/srv/job.py", line 4, in run\n    raise ValueError("bad id")\nValueError: bad id',
    {
      language: 'python',
      exception: 'ValueError',
      message: 'bad id',
      frames: [{ file: '/srv/job.py', line: 4, name: 'run' }, { file: '/srv/app.py' }],
    },
  ],
  [
    '.NET',
    'Unhandled exception. System.InvalidOperationException: Sequence contains no elements\n   at Acme.Orders.Load(Int32 id) in C:\\src\\Orders.cs:line 42\n   at Acme.Program.Main()',
    {
      language: 'dotnet',
      exception: 'System.InvalidOperationException',
      frames: [{ name: 'Acme.Orders.Load(Int32 id)', file: 'C:\\src\\Orders.cs', line: 42 }],
    },
  ],
  [
    'PHP',
    'PHP Fatal error:  Uncaught RuntimeException: No row in /srv/a.php:3\nStack trace:\n#0 /srv/b.php(12): load()\n#1 {main}',
    {
      language: 'php',
      exception: 'RuntimeException',
      frames: [{ name: 'load', file: '/srv/b.php', line: 12 }],
    },
  ],
  [
    'Ruby',
    "app.rb:3:in 'find': NoMethodError: undefined method (NoMethodError)\n\tfrom app.rb:9:in 'main'",
    { language: 'ruby', frames: [{ file: 'app.rb', line: 3, name: 'find' }, { line: 9 }] },
  ],
  [
    'Go',
    'panic: runtime error: index out of range\n\ngoroutine 1 [running]:\nmain.load(...)\n\t/srv/main.go:12 +0x1d\nmain.main()\n\t/srv/main.go:5 +0x20',
    {
      language: 'go',
      exception: 'panic',
      message: 'runtime error: index out of range',
      frames: [{ file: '/srv/main.go', line: 12 }, { line: 5 }],
    },
  ],
]

describe('a stack trace', () => {
  it.each(CASES)('of %s', (_, text, expected) => {
    expect(readStackTrace(text)).toMatchObject(expected)
  })

  it.each(['It fails at 10:30 (see file app.js:10)', 'at home\nat work', ''])(
    'is not found in %j',
    (text) => {
      expect(readStackTrace(text)).toBeNull()
    },
  )
})
