import type { NodeKind } from "../../cypher/schema/kinds";
import { placeName } from "../evidence/citation";
import { nameOf, sortOf } from "../panel/facts";
import { KindMark, TargetMark } from "../theme";
import { found, type Hit, type HitSection, windowOn } from "./sections";

const isText = (kind: NodeKind): boolean =>
  ["Measure", "Recommendation", "Statistic", "Paragraph", "Footnote", "Section"].includes(kind);

function Words({ text, query }: { text: string; query: string }) {
  return found(text, query).map((piece) =>
    piece.hit ? (
      <mark key={piece.at} className="soft">
        {piece.text}
      </mark>
    ) : (
      <span key={piece.at}>{piece.text}</span>
    ),
  );
}

function remarkOf({ node }: Hit): string {
  const place =
    node.paragraph ??
    (node.kind === "Footnote" ? `fn${node.number}` : node.kind === "Paragraph" ? node.number : undefined);
  const at = place === undefined ? "" : placeName(place, "para.");
  if (node.mentions !== undefined) return `named ${node.mentions} ×`;
  return [node.report, at].filter(Boolean).join(", ");
}

function HitRow({
  hit,
  query,
  id,
  active,
  onOpen,
  onPoint,
}: {
  hit: Hit;
  query: string;
  id: string;
  active: boolean;
  onOpen: () => void;
  onPoint: () => void;
}) {
  const { node, matched } = hit;
  const text = node.text ?? nameOf(node);
  const byOther = !isText(node.kind) && !text.toLowerCase().includes(query.toLowerCase()) && matched !== text;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the box keeps the focus and listens
    <div role="option" id={id} aria-selected={active} className="hit" onClick={onOpen} onMouseMove={onPoint}>
      {node.code === undefined ? <KindMark kind={node.kind} /> : <TargetMark code={node.code} />}
      <span className={isText(node.kind) ? "words verbatim" : "words"}>
        {node.code !== undefined && <b className="figures">{node.code} </b>}
        <Words text={isText(node.kind) ? windowOn(text, query) : text} query={query} />
        {byOther && <span className="quiet"> “{windowOn(matched, query, 40)}”</span>}
        <span className="unseen">, {sortOf(node)}</span>
      </span>
      <span className="remark quiet figures">{remarkOf(hit)}</span>
    </div>
  );
}

/** What was found, by kind. */
export function Results({
  sections,
  query,
  total,
  id,
  active,
  onOpen,
  onPoint,
}: {
  sections: readonly HitSection[];
  query: string;
  total: number;
  id: string;
  active: number;
  onOpen: (hit: Hit) => void;
  onPoint: (index: number) => void;
}) {
  let index = -1;
  return (
    <div role="listbox" id={id} aria-label="Found" className="hits">
      {sections.map((section) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div key={section.kind} role="group" aria-label={section.title}>
          <div className="hits-head" aria-hidden="true">
            {section.title}
          </div>
          {section.hits.map((hit) => {
            index += 1;
            const own = index;
            return (
              <HitRow
                key={hit.node.key}
                hit={hit}
                query={query}
                id={`${id}-${own}`}
                active={own === active}
                onOpen={() => onOpen(hit)}
                onPoint={() => onPoint(own)}
              />
            );
          })}
        </div>
      ))}
      {sections.length > 0 && (
        <div className="hits-foot quiet" aria-hidden="true">
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> choose
          </span>
          <span>
            <kbd>Enter</kbd> open
          </span>
          <span className="figures">
            {index + 1} of {total}
          </span>
        </div>
      )}
    </div>
  );
}
