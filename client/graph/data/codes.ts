/** Orders codes as the Agenda does: "5" before "5.2" before "5.10" before "5.a". */
export function compareCodes(a: string, b: string): number {
  const left = a.split(".");
  const right = b.split(".");
  for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
    const one = left[place];
    const other = right[place];
    if (one === other) continue;
    if (one === undefined) return -1;
    if (other === undefined) return 1;
    const numbers = [Number(one), Number(other)] as const;
    if (!Number.isNaN(numbers[0]) && !Number.isNaN(numbers[1])) return numbers[0] - numbers[1];
    if (Number.isNaN(numbers[0]) !== Number.isNaN(numbers[1])) return Number.isNaN(numbers[0]) ? 1 : -1;
    return one < other ? -1 : 1;
  }
  return 0;
}
