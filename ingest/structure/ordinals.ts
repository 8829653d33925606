const units =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const tens = "twent thirt fort fift sixt sevent eight ninet".split(" ");

/** 73 for "Seventy-third"; undefined for what is no ordinal. */
export function ordinalValue(word: string): number | undefined {
  const [head = "", tail] = word
    .toLowerCase()
    .trim()
    .split(/[\s-]+/);
  if (head === "hundredth") return 100;
  const ten = tens.findIndex((stem) => head === `${stem}y` || head === `${stem}ieth`);
  if (ten >= 0) {
    const unit = tail === undefined ? 0 : units.indexOf(tail) + 1;
    return (ten + 2) * 10 + unit;
  }
  const unit = units.indexOf(head);
  if (unit >= 0) return unit + 1;
  const figure = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(head)?.[1];
  return figure === undefined ? undefined : Number(figure);
}

const months = "january february march april may june july august september october november december".split(" ");

/** ISO, as exact as printed: "27 July 2018" is 2018-07-27, "July 2024" 2024-07. */
export function isoDate(text: string): string | undefined {
  const match = /^\[?\s*(?:(\d{1,2})\s+)?([A-Za-z]+)\s+((?:19|20)\d\d)\s*\]?$/.exec(text.trim());
  const month = months.indexOf((match?.[2] ?? "").toLowerCase()) + 1;
  if (!match?.[3] || month === 0) return undefined;
  const day = match[1] === undefined ? "" : `-${match[1].padStart(2, "0")}`;
  return `${match[3]}-${String(month).padStart(2, "0")}${day}`;
}
