import { customer, inCode, note, reply, type Examples } from './example'

const MACHINE = { id: 's', name: 'S', role: 'system' } as const
const CUSTOMER = { id: 'r', name: 'R', role: 'requester' } as const

/** What happened, in which order, and what somebody did that led to it. */
export const courseExamples: Examples = {
  'course-of-events': {
    yes: [
      customer('09:02 card put in\n09:03 amount shown\n09:05 screen black'),
      {
        text: '09:02 | rule created\n09:04 | mailbox forwarded\n09:07 | sign-in from abroad',
        blocks: [{ kind: 'table-row', start: 0, end: 76 }],
      },
      customer('1. Open the order list.\n2. Press Print.\n3. The page is blank, no error comes.'),
      customer('We moved the job to a new server yesterday. GET /v2/orders returns 401 now.'),
      {
        ...inCode(
          'The label printer fails with an error every time:\nconst c = new Client()\nawait c.print("x")\nError: no paper',
          'const',
        ),
        author: CUSTOMER,
      },
      {
        ...inCode(
          'The tape robot fails every time with this:\nfor i in 1 2 3; do tapectl load $i; sleep 2; done',
          'for i',
        ),
        author: CUSTOMER,
      },
      {
        ...inCode(
          'The feed breaks off with an error:\ntry { await feed.read(10) } catch (e) { console.log(e) }',
          'try',
        ),
        author: CUSTOMER,
      },
      customer('A clerk who left in June was deactivated at 17:02. He opened two charts at 19:47.'),
      customer('I chose the ward, pressed Save and it told me off with an error.'),
      customer(
        'The feed is down since Friday. Our agency removed the plugin and installed it again for a discount.',
      ),
      customer('Her badge was disabled at 17:02, she opened the vault at 17:40.'),
    ],
    no: [
      customer('The slip is empty. Meanwhile our intern opens each order, prints it and sends it by hand.'),
      customer('The scan took the note and I linked the slip to it. Thank you!'),
      customer('The chart fails. I attached the log and removed the names.'),
      reply('The update removed the rule, and the server dropped the call.'),
      { text: 'The till fails. It was closed. Replies open a new request, we deleted it.', author: MACHINE },
      customer('1. Chrome\n2. Error 500\n3. yes, all of them fail'),
      customer('GET /v2/orders returns 401, nothing was changed.'),
      { ...inCode('The feed breaks off with an error:\nfeed.read(10)', 'feed.read'), author: CUSTOMER },
      customer('The till fails. As I wrote, the app was installed on Monday.'),
      note('The till failed. What was done: cable replaced, drawer opened.'),
      '09:02 checked the log\n09:04 compared the keys\n09:07 asked the vendor',
      customer('It froze at 09:02 and at 09:05.'),
    ],
  },
  'leading-actions': {
    yes: [
      customer('I scan the card, enter the amount and the screen turns black.'),
      customer('Our clerk imported the price list. Since then every total is wrong.'),
      customer('When a nurse opens a chart, it freezes.'),
      customer('curl https://api.example/v2/orders fails with 500.'),
    ],
    no: [
      customer('The screen is black.'),
      customer('It works again, I changed the cable.'),
      customer('I will open the chart tomorrow, it fails.'),
      'Open the chart and press Save.',
    ],
  },
}
