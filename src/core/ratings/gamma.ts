/** Lanczos coefficients, g = 7, n = 9 (Godfrey 2001); relative error below 1e-13 for x >= 0.5. */
const LANCZOS = [
  0.999_999_999_999_809_93, 676.520_368_121_885_1, -1_259.139_216_722_402_8, 771.323_428_777_653_13, -176.615_029_162_140_59,
  12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6, 1.505_632_735_149_311_6e-7,
] as const;

/** From here on Stirling's series has the same precision and costs a third. */
const STIRLING_FROM = 25;
const HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI);

/** Natural logarithm of the gamma function for x > 0; NaN otherwise. */
export function lgamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lgamma(1 - x);
  if (x > STIRLING_FROM) {
    const r = 1 / x;
    const rr = r * r;
    return (x - 0.5) * Math.log(x) - x + HALF_LOG_2PI + r * (1 / 12 - rr * (1 / 360 - rr / 1260));
  }
  const z = x - 1;
  let sum: number = LANCZOS[0];
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] as number) / (z + i);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Chance that a standard normal variable is above z (Abramowitz and Stegun 26.2.17, error below 1e-7). */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const t = 1 / (1 + 0.231_641_9 * z);
  const series = t * (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}

/** Continued fraction of the incomplete beta function, modified Lentz (Press et al., Numerical Recipes 6.4). */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const keep = (v: number) => (Math.abs(v) < tiny ? tiny : v);
  let c = 1;
  let d = 1 / keep(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / keep(1 + even * d);
    c = keep(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / keep(1 + odd * d);
    c = keep(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-12) break;
  }
  return h;
}

/** ln of 1 / B(a, b). */
const lnNorm = (a: number, b: number): number => lgamma(a + b) - lgamma(a) - lgamma(b);

function cdf(x: number, a: number, b: number, norm: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(norm + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** Regularised incomplete beta function: the chance that a Beta(a, b) variable is at most x. a, b > 0; x is clamped to 0..1. */
export const betaCdf = (x: number, a: number, b: number): number => cdf(x, a, b, lnNorm(a, b));

/** The x with betaCdf(x, a, b) = p, to 1e-9: Newton steps from `start` (its mean), kept inside a shrinking bracket. */
export function betaQuantile(p: number, a: number, b: number, start: number = a / (a + b)): number {
  const norm = lnNorm(a, b);
  let low = 0;
  let high = 1;
  let x = start;
  for (let i = 0; i < 80; i++) {
    const off = cdf(x, a, b, norm) - p;
    if (off > 0) high = x;
    else low = x;
    const newton = x - off / Math.exp(norm + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
    const isInside = newton > low && newton < high;
    const next = isInside ? newton : (low + high) / 2;
    // The error of a Newton step is of the order of its square.
    if (Math.abs(next - x) < (isInside ? 1e-5 : 1e-9)) return next;
    x = next;
  }
  return x;
}
