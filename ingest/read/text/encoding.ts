/** Text of bytes in UTF-8, UTF-16 (by its mark, or by its zeros) or else windows-1252, which older files have. */
export function decode(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  const zeros = zerosOf(bytes.subarray(0, 4096));
  if (zeros.odd > 0.3 && zeros.even < 0.05) return new TextDecoder("utf-16le").decode(bytes);
  if (zeros.even > 0.3 && zeros.odd < 0.05) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows(bytes);
  }
}

/** What windows-1252 has where Latin-1 has controls; Node's own decoder leaves these as controls in some versions. */
const windowsOnly = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const decodeWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (control) => windowsOnly[control.charCodeAt(0) - 0x80] ?? control);

function zerosOf(bytes: Uint8Array): { even: number; odd: number } {
  const half = Math.max(1, bytes.length / 2);
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  return { even: even / half, odd: odd / half };
}

/** The share of characters that no text has: controls, the replacement character, unassigned ones. */
export function rubbish(text: string): number {
  const sample = text.slice(0, 20000);
  const odd = sample.match(/[\p{Cc}\p{Cn}\p{Co}\uFFFD]/gu)?.filter((character) => !/[\t\n\r\f\v]/.test(character));
  return (odd?.length ?? 0) / Math.max(1, sample.length);
}
