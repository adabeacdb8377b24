/** The worker's own day (YYYY-MM-DD), by the clock and the zone of the device. */
export const today = (now: Date): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
