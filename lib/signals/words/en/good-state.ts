import type { GoodStateWords } from '../good-state'

/** English words: that it is right again, and what takes that back. */
export const goodState: GoodStateWords = {
  notNow:
    /sounds|some|your (?:mail|e-?mail|message|reply|answer|note|link)|if|when|once|until|till|whether|why|how|yesterday|earlier|before|last|used|usually|normally|always|otherwise|should|would|could|will|hope|hopefully|maybe|please|pls|try|not|no|never|nobody|none|nothing|without|only|except|still|un(?:til|less)|stuck|slow|red|wrong|down|locked|blocked|errors?|affected|impacted|wait\p{L}{0,3}|needs?|depends?|complain\p{L}{0,3}|angry|happens?|happened|fails?|failed|asks?|old|other|network|cables?|wi-?fi|internet|power|vpn|ping|monday|tuesday|wednesday|thursday|friday|tomorrow|too/u,
  rightAtEnd:
    /back|green|good|great|fine|ok|okay|happy|pleased|works?|worked|working|solved|sorted|online|connected|uneventful|smooth|smoothly|normal|correct|visible|complete|restored|unlocked|settled|went through|came through|got through|(?:is|are|was|were|got|'s|'re|'m|all|everyone|everybody) (?:in|up)|(?:is|are|'s) (?:there|right|gone|clear|quiet|through)/u,
  afterRight: /again|now|here|today|already|too|everywhere|thanks|thank you|cheers/u,
  since: /since|at|as of|from/u,
  rightAtStart: /(?:works|working|fixed|solved|sorted|resolved|perfect)[\s.!]*$/u,
  hitTheMark:
    /(?:that|this) (?:was|is|'s) (?:it|the (?:one|reason|culprit|problem|trick))|that's what it was|(?:that|it) did (?:it|the (?:trick|job))(?! (?:again|when|until|before|yesterday))|you (?:nailed|cracked|got) it/u,
  praise:
    /bless you|you (?:rock|saved|made my)|saved (?:me|us|my|our)|life ?saver|god ?send|(?:you're|you are|what) an? (?:wizard|genius|magician|angel|gem|star|legend|hero|treasure)|like (?:magic|a charm|clockwork)/u,
  runs: /(?:is|are|(?<=\p{L})'s|(?<=\p{L})'re) (?:now )?(?:printing|flowing|running|loading|syncing|arriving|working|posting|sending|opening|streaming|updating|filling(?: up)?|(?:coming|going|getting|pouring) (?:in|out|through))|(?:was|were|am|is|are) (?:now )?able to|managed to|got (?:it|them|everything) (?:to work|working|running|open)|(?:completed|finished|ran through|went out|came in|received|arrived|landed)|(?:sees?|opens?|gets?|prints?|loads?|shows?|sends?|has|have|can|could) [\p{L}\d' ]{1,40} (?:now|again)|it (?:opens|prints|loads|sends|saves|connects|syncs)|in now/u,
  everybody:
    /all (?:of (?:us|them) |(?:the )?(?:two|three|four|five|six|\d{1,4}) )|everyone |everybody |both /u,
  notRight:
    /(?:is|are|was|does|do|did|can|has|works?) not(?! \p{L}+ing any)|(?:is|are|was|does|do|did|ca|has|wo)n't(?! \p{L}+ any)/u,
  wrong: /slow|down|broken|missing|wrong/u,
  but: /but/u,
  wrongBehindBut: /slow|down|broken|missing|wrong/u,
  dayNamed: /tomorrow|monday|tuesday|wednesday|thursday|friday|o'clock|\d{1,2}(?::\d\d)? ?(?:am|pm)/u,
  suits: /fine|good|ok|works?|suits/u,
  ringMe: /(?:call|ring|phone) (?:me|us)/u,
}
