/** The time of day of an ISO 8601 moment, as this computer's user writes it. */
export function timeOf(at: string): string {
  return new Date(at).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
}
