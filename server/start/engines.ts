/** Whether a version of Node fits a range such as "^20.19 || >=22.12". */
export function fits(version: string, range: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return range.split("||").some((part) => {
    const [, sign, wanted, least = "0"] = /^\s*(\^|>=)(\d+)(?:\.(\d+))?/.exec(part) ?? [];
    if (wanted === undefined) return false;
    const same = major === Number(wanted) && minor >= Number(least);
    return sign === "^" ? same : same || major > Number(wanted);
  });
}
