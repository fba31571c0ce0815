import leven from 'leven';

/**
 * Common providers with the endings of their addresses. Under another ending nobody is reached (gmail.es exists, and
 * Google gives no addresses there).
 */
const providers: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['gmail', 'com'],
      ['googlemail', 'com'],
      [
        'hotmail',
        'com es fr it de co.uk be nl ch at se no dk fi gr cl ca com.ar com.br com.mx com.tr com.au co.jp co.th co.nz',
      ],
      [
        'outlook',
        'com es fr it de pt at be ie cl cz dk hu in jp kr lv my ph sa sg sk co.uk co.id co.il co.th com.ar com.au com.br com.gr com.tr com.vn',
      ],
      [
        'live',
        'com es fr it de nl be ca cl cn co.uk co.za com.ar com.au com.mx com.my com.pt com.sg dk fi hk ie in jp no ru se at ch',
      ],
      [
        'yahoo',
        'com es fr it de ie ca in pt nl be at ch se dk no fi gr pl ro hu cz co.uk co.in co.jp co.id co.nz co.th com.ar com.au com.br com.co com.hk com.mx com.my com.pe com.ph com.sg com.tr com.tw com.ve com.vn',
      ],
      ['icloud', 'com'],
      ['protonmail', 'com ch'],
      ['telefonica', 'net'],
      ['movistar', 'es'],
      ['wanadoo', 'es fr'],
      ['orange', 'es fr pl be net'],
      ['vodafone', 'es it pt de'],
      ['terra', 'es com com.br cl com.mx'],
      ['euskaltel', 'net'],
      ['gmx', 'de net com es at ch fr it us li org ph co.uk'],
      ['ymail', 'com'],
      ['rocketmail', 'com'],
    ] as const
  ).map(([name, endings]) => [name, endings.split(' ')] as const),
);

const real = new Set(
  (
    'me.com mac.com msn.com aol.com aol.fr aol.de mail.com email.com email.it mail.ru mail.de mail.ee mail.bg mail.be proton.me pm.me ' +
    'ono.com onet.pl onet.eu op.pl o2.pl wp.pl web.de freenet.de t-online.de free.fr laposte.net sfr.fr bbox.fr libero.it virgilio.it ' +
    'tiscali.it tin.it alice.it sapo.pt clix.pt uol.com.br bol.com.br ig.com.br yandex.ru yandex.com ya.ru bk.ru list.ru inbox.ru inbox.lv ' +
    'ukr.net i.ua meta.ua abv.bg seznam.cz centrum.cz azet.sk citromail.hu freemail.hu btinternet.com sky.com talktalk.net virginmedia.com ' +
    'telenet.be skynet.be ziggo.nl kpnmail.nl hetnet.nl planet.nl home.nl bluewin.ch hispeed.ch telia.com comcast.net verizon.net att.net ' +
    'sbcglobal.net cox.net bigpond.com qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net rediffmail.com fastmail.com hey.com ' +
    'zoho.com tutanota.com tuta.io hushmail.com duck.com live.com.pt menara.ma caramail.com hotmail.es telecable.es mundo-r.com ' +
    'hotmail.co.il email.de emailn.de gmx.eu live.it vodafone.net'
  ).split(' '),
);

/** Minimum length of a name that may have two errors; shorter ones are too close to other names. */
const longName = 8;

/** Typed for "com" and "es"; no country that people write from has them. */
const slipsOfEnding =
  /^(?:c[a-z]?m?|co[a-z]|[a-z]om|com[a-z]|om|e[a-z]|[a-z]s|ess|ees|net|org|info|eu|com\.[a-z]{2})$/;

/** The domain probably meant, where this one is a slip of a well-known one or gives nobody an address. */
export function likelyDomain(domain: string): string | undefined {
  const lower = domain.toLowerCase();
  if (real.has(lower)) return undefined;
  const dot = lower.indexOf('.');
  const name = lower.slice(0, dot);
  const ending = lower.slice(dot + 1);
  const endings = providers.get(name);
  // A short name under another ending may be another firm's.
  if (endings && name.length < 5 && !slipsOfEnding.test(ending)) return undefined;
  if (endings) return endings.includes(ending) ? undefined : `${name}.${nearest(ending, endings)}`;
  const meant = nearName(name);
  if (meant === undefined) return undefined;
  const given = providers.get(meant) ?? [];
  if (given.includes(ending)) return `${meant}.${ending}`;
  return slipsOfEnding.test(ending) ? `${meant}.${nearest(ending, given)}` : undefined;
}

/** The provider whose name is one error away, two if it is long. */
function nearName(name: string): string | undefined {
  let best: string | undefined;
  let minSlips = Number.POSITIVE_INFINITY;
  for (const provider of providers.keys()) {
    if (provider.length < 5) continue;
    const slips = slipsBetween(name, provider);
    if (slips > (provider.length >= longName ? 2 : 1) || slips >= minSlips) continue;
    best = provider;
    minSlips = slips;
  }
  return best;
}

/** Edit distance; a transposition counts as one. */
function slipsBetween(typed: string, meant: string): number {
  const slips = leven(typed, meant);
  if (slips !== 2 || typed.length !== meant.length) return slips;
  const at = [...typed].findIndex((letter, place) => letter !== meant[place]);
  const isSwapped = typed[at] === meant[at + 1] && typed[at + 1] === meant[at];
  return isSwapped && typed.slice(at + 2) === meant.slice(at + 2) ? 1 : slips;
}

function nearest(ending: string, endings: readonly string[]): string {
  return endings.toSorted((one, other) => leven(ending, one) - leven(ending, other))[0] ?? 'com';
}
