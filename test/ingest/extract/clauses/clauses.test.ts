import assert from "node:assert/strict";
import { findClauses } from "../../../../ingest/extract/clauses/find-clauses";
import { tokenise } from "../../../../ingest/extract/clauses/tokenise";

/** "subject | verb group …", one line a clause; names are marked as `[OPAL]`. */
function clausesOf(marked: string): string[] {
  const names: { start: number; end: number }[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const name = part.startsWith("[");
    if (name) names.push({ start: text.length, end: text.length + part.length - 2 });
    text += name ? part.slice(1, -1) : part;
  }
  const key = "Entity:opal";
  const thing = { key, kind: "Entity", known: true, label: "OPAL", properties: {}, surfaces: [] } as const;
  const mentions = names.map((span) => ({
    ...span,
    place: "1",
    surface: text.slice(span.start, span.end),
    thing: key,
    rule: "name",
    confidence: 1,
  }));
  const tokens = tokenise(text, { start: 0, end: text.length }, mentions, new Map([[key, thing]])).filter(
    (t) => !t.aside,
  );
  return findClauses(tokens).map((c) => {
    const words = (from: number, to: number) =>
      tokens
        .slice(from, to)
        .map((t) => t.text)
        .join(" ");
    const kind = c.relative !== undefined ? "relative" : c.shares ? "shared" : "own";
    return `${kind}: ${words(c.from, c.verb.first)} | ${words(c.verb.first, c.verb.last + 1)}`;
  });
}

describe("clauses", () => {
  const cases: readonly (readonly [text: string, ...clauses: string[]])[] = [
    ["[OPAL] has opened two piers.", "own: OPAL | has opened"],
    ["Nets were mended and sold by the crew.", "own: Nets | were mended"],
    ["Projects funded by the bank trained crews.", "own: Projects funded by the bank | trained"],
    ["[OPAL] supported a project led by the bank.", "own: OPAL | supported"],
    ["[OPAL] runs a fund and issued two guides.", "own: OPAL | runs", "shared:  | issued"],
    ["[OPAL] urged crews to mend nets and paint piers.", "own: OPAL | urged"],
    [
      "[OPAL] opened a port; 300 guards were hired, a pier was built.",
      "own: OPAL | opened",
      "own: 300 guards | were hired",
      "own: a pier | was built",
    ],
    ["While the sea rose, [OPAL] built a wall.", "own: the sea | rose", "own: OPAL | built"],
    ["The policy on [OPAL] support was new.", "own: The policy on OPAL support | was"],
    ["36 [OPAL] projects were closed.", "own: 36 OPAL projects | were closed"],
    ["[OPAL] published Fleet Report 2024.", "own: OPAL | published"],
    ["[OPAL] said that crews mend nets and paint piers.", "own: OPAL | said"],
    ["The reform guarantees access to ports.", "own: The reform | guarantees"],
    [
      "[OPAL] opened a school, which trains pilots and maps reefs.",
      "own: OPAL | opened",
      "relative: which | trains",
      "relative:  | maps",
    ],
    [
      "Calling for stricter rules, reduced fees and improved maps, the speaker urged States to act.",
      "own: Calling for stricter rules , reduced fees and improved maps , the speaker | urged",
    ],
    ["A new quantified goal for ports was agreed at the [Forum].", "own: A new quantified goal for ports | was agreed"],
    ["Based on the advice given, ports are safe.", "own: Based on the advice given , ports | are"],
    [
      "Together with crews, [OPAL] partners, pilots and schools, [OPAL] mended nets.",
      "own: Together with crews , OPAL partners , pilots and schools , OPAL | mended",
    ],
    [
      "[OPAL] worked with [WMO] and [Isles] on a map where crews can find ports and request tests.",
      "own: OPAL | worked",
      "relative: where crews | can find",
      "relative:  | request",
    ],
    ["Bodies such as [OPAL] and [Isles] support ports.", "own: Bodies such as OPAL and Isles | support"],
    ["[OPAL] noted with concern the gaps in its maps.", "own: OPAL | noted"],
    ["[OPAL] told of the current and projected effects of storms.", "own: OPAL | told"],
    [
      "[OPAL] called for plans targeted at crews and emphasized simple rules.",
      "own: OPAL | called",
      "shared:  | emphasized",
    ],
    [
      "[OPAL] held a workshop and its yearly meeting featured two talks.",
      "own: OPAL | held",
      "own: its yearly meeting | featured",
    ],
    [
      "The [Forum], which trains crews, opened a pier.",
      "relative: which | trains",
      "own: The Forum , which trains crews , | opened",
    ],
    [
      "In its report, entitled “Nets for all”, the [Panel] included rules.",
      "own: In its report , entitled “Nets for all” , the Panel | included",
    ],
    ["[OPAL] condemns attacks claimed by the [Reef Band] on crews.", "own: OPAL | condemns"],
    ["The head of Willy’s Boatly emphasized the need for nets.", "own: The head of Willy ’s Boatly | emphasized"],
  ];
  for (const [text, ...expected] of cases)
    it(`of “${text.replace(/[[\]]/g, "")}”`, () => {
      assert.deepEqual(clausesOf(text), expected);
    });
});
