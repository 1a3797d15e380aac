/** The day it is (ISO 8601, UTC), for what providers accept changes by date. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
