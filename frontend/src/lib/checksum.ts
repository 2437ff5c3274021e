/** `7f3a 91c2 … e04d`: enough of a checksum to compare by eye. */
export function shortChecksum(sha256: string): string {
  return `${sha256.slice(0, 4)} ${sha256.slice(4, 8)} … ${sha256.slice(-4)}`;
}
