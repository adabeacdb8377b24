import { useWords } from "../world";

interface Props {
  /** The whole scale of the site: the strip is never cut. */
  scale: { min: number; max: number };
  value: number;
  decimals: number;
  /** Where the number most likely lies; drawn pale behind it. */
  band: readonly [number, number] | null;
  /** The line that matters there, if one is known. */
  line: number | null;
}

/** One number on its whole scale, with its give-or-take and the line. The sentence beside it says the same in words. */
export function Strip({ scale, value, decimals, band, line }: Props) {
  const { number } = useWords();
  const at = (rating: number) => `${(2 + (96 * (rating - scale.min)) / (scale.max - scale.min)).toFixed(2)}%`;
  const width = (low: number, high: number) => `${((96 * (high - low)) / (scale.max - scale.min)).toFixed(2)}%`;
  return (
    <svg class="strip" width="100%" height="44" aria-hidden="true" focusable="false">
      <line class="strip-scale" x1="2%" x2="98%" y1="20" y2="20" />
      <line class="strip-scale" x1="2%" x2="2%" y1="16" y2="24" />
      <line class="strip-scale" x1="98%" x2="98%" y1="16" y2="24" />
      {band && <rect class="strip-band" x={at(band[0])} width={width(band[0], band[1])} y="11" height="18" rx="4" />}
      {line !== null && <line class="strip-line" x1={at(line)} x2={at(line)} y1="6" y2="30" />}
      <circle class="strip-dot" cx={at(value)} cy="20" r="5" />
      <text class="axis" x="2%" y="42">
        {number(scale.min)}
      </text>
      {line !== null && (
        <text class="axis" x={at(line)} y="42" text-anchor="end">
          {number(line, decimals)}
        </text>
      )}
      <text class="axis" x="98%" y="42" text-anchor="end">
        {number(scale.max)}
      </text>
    </svg>
  );
}
