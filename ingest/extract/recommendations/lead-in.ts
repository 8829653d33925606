/** A line that asks for something itself, and opens a list of what that is in particular. */
export const asksOfItsItems =
  /\b(?:in particular|including|notably|specifically|especially|for example|for instance|inter alia|among others),?:$/i;

/** What is said of the recommendations themselves. */
export const ofRecommendations =
  /^(?:These|The (?:following|above|present)|All) recommendations\b.*\bshould be read\b|\bshould not be (?:construed|understood|interpreted) as\b/;

/** An item that asks its body to ask others. */
export const callsOn =
  /^(?:To )?(?:(?:[Aa]lso|[Ff]urther|[Ss]trongly|[Cc]ontinue to) )?(?:[Cc]all (?:up)?on|[Uu]rge|[Ee]ncourage|[Rr]equest|[Ii]nvite|[Aa]ppeal to|[Dd]emand that)\b/;

const those =
  "(?:participants|workshop|meeting|experts?|seminar|symposium|panel(?:l?ists)?|speakers|delegates|group|round table|consultants?|evaluators?|evaluation)";
/** Lines whose items are advice though no heading says so: "The workshop recommended that:", "… made the following recommendations:". */
export const leadsToAdvice = new RegExp(
  [
    String.raw`\b(?:made|proposed|agreed(?: on| upon)?|adopted|issued|offered|formulated|put forward|submitted|presented|makes?|offers?|proposes?|submits?) (?:the following|these|a number of|several|some)(?: \p{L}+){0,3} recommendations\b[^:]*:$`,
    String.raw`\b(?:following|main|key|principal)(?: \p{L}+){0,3} recommendations (?:were|are)(?: also)? (?:made|proposed|agreed|adopted|issued|offered|formulated|put forward|submitted)\b[^:]*:$`,
    "^(?:Actions?|Steps|Measures|Recommendations) (?:to be taken |required |needed |recommended |proposed )?(?:by|for) [^:]{3,80}:$",
    String.raw`\b[Ii]t (?:is|was)(?: also| further| therefore| strongly)* (?:recommended|suggested|proposed) that[^:]*:$`,
    String.raw`\b${those}\b[^:;]*\b(?:recommend(?:s|ed)?|suggest(?:s|ed))\b[^:]*:$`,
  ].join("|"),
  "u",
);

/** A line that leads into a list and says something whole itself: "States should protect fishers at sea and in port:". */
export function tellsItself(words: string): boolean {
  const predicate = /\b(?:should|must)\s+([^:]*):$/.exec(words)?.[1]?.split(" ") ?? [];
  return predicate.length >= 6 && !pointsOn.test(words);
}
const pointsOn =
  /\b(?:to|by|of|for|with|that|on|through|following|below|as follows|these|steps|measures|actions|elements|points|recommendations|areas|issues|principles|considerations|the)\b[^\p{L}]*:$|\bfollowing\b/iu;
