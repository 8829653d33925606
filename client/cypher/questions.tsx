import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { edgeKindNames, edgeKinds, nodeKindNames, nodeKinds } from "../../cypher/schema/kinds";
import { KindMark } from "../theme";
import type { KindCounts } from "./completion";
import { type Example, exampleGroups, exampleText } from "./examples";

interface Props {
  readonly current: string;
  readonly counts: KindCounts;
  readonly past: readonly string[];
  readonly onQuestion: (example: Example) => void;
  readonly onPast: (query: string) => void;
}

/** At the left: questions in plain words, what was asked before, and the names that a query may use. */
export function Questions({ current, counts, past, onQuestion, onPast }: Props) {
  return (
    <Tabs className="cypher-side">
      <TabList aria-label="Help with queries">
        <Tab id="questions">Questions</Tab>
        <Tab id="history">History</Tab>
        <Tab id="schema">Schema</Tab>
      </TabList>
      <TabPanel id="questions">
        {exampleGroups.map((group) => (
          <section key={group.title}>
            <h2>{group.title}</h2>
            {group.examples.map((example) => (
              <button
                key={example.question}
                type="button"
                aria-current={current === exampleText(example) ? "true" : undefined}
                onClick={() => onQuestion(example)}
              >
                {example.question}
              </button>
            ))}
          </section>
        ))}
      </TabPanel>
      <TabPanel id="history">
        {past.length === 0 && <p>Queries that you run in this visit stand here.</p>}
        {past.map((query) => (
          <button key={query} type="button" className="code" onClick={() => onPast(query)}>
            {query.replace(/^\/\/ /, "").slice(0, 160)}
          </button>
        ))}
      </TabPanel>
      <TabPanel id="schema">
        <SchemaList counts={counts} />
      </TabPanel>
    </Tabs>
  );
}

/** Kinds that the graph holds first, with their properties; then the links, from what to what. */
function SchemaList({ counts }: { counts: KindCounts }) {
  return (
    <>
      <p>Every node of Ibid also has the label Ibid: (s:Ibid:State).</p>
      <h2>Labels</h2>
      {nodeKindNames.map((kind) => (
        <details key={kind}>
          <summary>
            <KindMark kind={kind} /> <code>{kind}</code>
            <span className="quiet figures">{(counts.nodes[kind] ?? 0).toLocaleString("en")}</span>
          </summary>
          <p>
            <code>{["key", "label", ...Object.keys(nodeKinds[kind].properties)].join(", ")}</code>
          </p>
        </details>
      ))}
      <h2>Links</h2>
      {edgeKindNames.map((kind) => (
        <details key={kind}>
          <summary>
            <code>{kind}</code>
            <span className="quiet figures">{(counts.edges[kind] ?? 0).toLocaleString("en")}</span>
          </summary>
          {edgeKinds[kind].ends.map(([from, to]) => (
            <p key={`${from.join()} ${to.join()}`}>
              {from.join(", ")} → {to.join(", ")}
            </p>
          ))}
          <p>
            <code>{["key", ...Object.keys(edgeKinds[kind].properties)].join(", ")}</code>
          </p>
        </details>
      ))}
    </>
  );
}
