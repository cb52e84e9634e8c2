/** Tokens whose shape is more than a prefix and a rest, from the vendors' public documentation. Every repetition is bounded. */
export const VENDOR_SHAPES: readonly (readonly [type: string, shape: string])[] = [
  ['airtable', 'pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}'],
  ['atlassian-terraform', '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,70}'],
  ['azure', '[A-Za-z0-9_.~-]{3}\\dQ~[A-Za-z0-9_.~-]{31,34}'],
  ['cloudflare-origin', 'v1\\.0-[a-f0-9]{24}-[a-f0-9]{146}'],
  ['discord', '[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}'],
  ['doppler', 'dp\\.st\\.(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}'],
  ['dynatrace', 'dt0[a-z]\\d{2}\\.[A-Z0-9]{8,32}\\.[A-Z0-9]{64}'],
  ['firebase', 'AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{130,160}'],
  ['google-refresh', '1//0[A-Za-z0-9_-]{30,120}'],
  ['harness', '(?:pat|sat)\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{20}'],
  ['intercom', 'dG9rO[A-Za-z0-9+/]{50,60}={0,2}'],
  ['launchdarkly', '(?:api|sdk)-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}'],
  ['mailchimp', '[a-f0-9]{32}-us\\d{1,2}'],
  ['mailgun', '[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}'],
  ['mapbox', '(?:sk|tk)\\.eyJ[A-Za-z0-9_-]{40,120}\\.[A-Za-z0-9_-]{20,30}'],
  ['maxmind', '[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk'],
  ['new-relic', '[a-f0-9]{36}NRAL'],
  [
    'onepassword',
    'A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}',
  ],
  ['paypal', 'access_token\\$(?:production|sandbox)\\$[a-z0-9]{16}\\$[a-f0-9]{32}'],
  ['plaid', 'access-(?:production|sandbox|development)-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}'],
  ['sendgrid', 'SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{16,64}'],
  ['telegram', '\\d{8,10}:AA[A-Za-z0-9_-]{32,34}'],
  ['vault', 's\\.(?=[A-Za-z]{0,23}\\d)(?=[a-z0-9]{0,23}[A-Z])[A-Za-z0-9]{24}'],
  ['yandex', 't1\\.[A-Z0-9a-z_-]{8,1000}={0,2}\\.[A-Z0-9a-z_-]{86}={0,2}'],
  ['zoho', '1000\\.[a-f0-9]{32}\\.[a-f0-9]{32}'],
  ['wrapped-jwt', 'ZXlK[A-Za-z0-9+/_-]{60,3000}={0,2}'],
  // Vendors too many to name write live_, prod_ or secret_ in the middle.
  ['other', '[a-z]{2,12}_(?:live|prod|secret|sk|private)_[A-Za-z0-9_-]{12,120}'],
]

/** Addresses whose path is the secret: whoever knows them may post. */
export const SECRET_ADDRESSES: readonly (readonly [type: string, shape: string])[] = [
  ['slack-webhook', 'hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{30,120}'],
  ['discord-webhook', '(?:discord|discordapp)\\.com/api/webhooks/\\d{15,22}/[A-Za-z0-9_-]{50,90}'],
  [
    'teams-webhook',
    '(?:[a-z0-9-]{1,60}\\.webhook\\.office\\.com|outlook\\.office(?:365)?\\.com)/webhook(?:b2)?/[A-Za-z0-9@-]{60,90}/IncomingWebhook/[A-Za-z0-9]{32}/[a-f0-9-]{36}',
  ],
  [
    'google-chat-webhook',
    'chat\\.googleapis\\.com/v1/spaces/[A-Za-z0-9_-]{5,40}/messages\\?[^\\s"\'<>]{30,300}',
  ],
  ['zapier-webhook', 'hooks\\.zapier\\.com/hooks/catch/\\d{3,12}/[a-z0-9]{5,12}'],
]
