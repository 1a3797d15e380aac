import data from './data/interceptors.json' with { type: 'json' };

/**
 * Whoever opens encrypted connections on their way: a program on this computer, or a machine at the edge of a company's
 * network. `product` is absent where only the words tell the kind.
 */
export interface Interceptor {
  readonly product?: string;
  readonly kind: 'antivirus' | 'gateway';
}

/** A product, and words of the certificates it issues: in lower case, any of them is enough. */
interface Known {
  readonly product: string;
  readonly kind: Interceptor['kind'];
  readonly match: readonly string[];
}

const known = data as readonly Known[];

/** What such certificates say of themselves whatever the product is called. */
const WORDS: readonly (readonly [Interceptor['kind'], RegExp])[] = [
  ['antivirus', /\b(?:mail|web|internet)[ /-]*shield\b|anti-?virus|\bssl[ -]?filter\b|\bmail[ -]?scan(?:ner)?\b/],
  [
    'gateway',
    /\b(?:ssl|tls|https?|deep|traffic|mail|content)[ -]?(?:inspect\w*|intercept\w*|decrypt\w*|scan\w*|visibility|forward trust|bump)|\binspection\b|\binterception\b|\bweb[ -]?(?:gateway|appliance|proxy)\b|\b(?:secure|security)[ -]?(?:web )?(?:gateway|appliance)\b|\bforward (?:trust|untrust)\b|\bproxy (?:root )?ca\b|\bmitm\b|\bman[ -]in[ -]the[ -]middle\b/,
  ],
];

/**
 * Whom names of certificates betray: the issuer's and those of the certificates above it.
 *
 * @returns undefined if they are nobody's we know
 */
export function interceptorIn(names: readonly string[]): Interceptor | undefined {
  const said = names.join('\n').toLowerCase();
  const product = known.find(({ match }) => match.some((words) => said.includes(words)));
  if (product) return { product: product.product, kind: product.kind };
  const words = WORDS.find(([, pattern]) => pattern.test(said));
  return words && { kind: words[0] };
}

/** Whether a product of this name, as Windows lists it, is one that is known to open encrypted connections. */
export function isInterceptor(product: string): boolean {
  const said = ` ${product.toLowerCase()} `;
  return (
    known.some((one) => said.includes(` ${one.product.toLowerCase()} `)) ||
    interceptorIn([product])?.product !== undefined
  );
}
