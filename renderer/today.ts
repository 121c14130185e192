/** Today in this computer's zone, as an ISO day: what parts meetings ahead from meetings past. */
export function today(clock = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
}
