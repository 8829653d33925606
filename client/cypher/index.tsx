import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { go, useView } from "../state";
import { corrections } from "./correction";
import type { EditorHandle } from "./editor";
import { type Example, exampleGroups, exampleText, pickers } from "./examples";
import { usePast } from "./past";
import { ParameterPicker } from "./picker";
import { Questions } from "./questions";
import { Results } from "./results";
import { proposed, type Things, useThings } from "./things";
import { parametersOf } from "./tokens";
import { type Parameters, readParameters, useAnswer, useCounts } from "./use-answer";
import "../theme/kinds.css";
import "./cypher.css";
import "./editor.css";
import "./side.css";
import "./table.css";

const CypherEditor = lazy(() => import("./editor"));

const first = exampleGroups[0]?.examples[0];
const firstText = first ? exampleText(first) : "";

/** The value of each parameter of a query: what was given, else what we propose. A number stays one. */
function valuesFor(query: string, given: Readonly<Record<string, string>>, things: Things): Parameters {
  return Object.fromEntries(
    parametersOf(query).map((name) => {
      const value = given[name] ?? proposed(name, things);
      return [name, pickers[name] === undefined && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value];
    }),
  );
}

const asTexts = (parameters: Parameters): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]));

/** Questions to the graph in Cypher, with answers that show their sentences. */
export default function CypherView() {
  const { query, parameters } = useView();
  const counts = useCounts();
  const things = useThings();
  const [draft, setDraft] = useState(query ?? firstText);
  const [values, setValues] = useState(() => asTexts(readParameters(parameters)));
  const [objecting, setObjecting] = useState(false);
  const editor = useRef<EditorHandle>(null);
  const asked = useAnswer(query, parameters);
  const past = usePast(query);

  // Back, forward or an address that was opened: the editor shows what was asked.
  useEffect(() => {
    if (query === undefined) return;
    setDraft(query);
    setValues((before) => ({ ...before, ...asTexts(readParameters(parameters)) }));
  }, [query, parameters]);

  const ask = useCallback(
    (text: string) => {
      const own = valuesFor(text, values, things);
      setObjecting(false);
      setDraft(text);
      go({
        query: text,
        parameters: Object.keys(own).length > 0 ? JSON.stringify(own) : undefined,
        chosen: undefined,
      });
      if (text === query && asked.state === "failed") asked.again();
    },
    [values, things, query, asked],
  );
  const wrong = useMemo(() => corrections(draft, counts)[0], [draft, counts]);
  const run = () => {
    if (draft.trim() === "") return;
    if (wrong) setObjecting(true);
    else ask(draft);
  };
  const write = (text: string) => {
    setDraft(text);
    setObjecting(false);
  };
  const choose = (example: Example) => ask(exampleText(example));
  const side = (done: () => void) => (
    <Questions
      current={draft}
      counts={counts}
      past={past}
      onQuestion={(example) => {
        done();
        choose(example);
      }}
      onPast={(text) => {
        done();
        ask(text);
      }}
    />
  );
  return (
    <section className="cypher" aria-label="Cypher">
      <h1 className="unseen">Cypher</h1>
      <aside className="cypher-aside">{side(() => {})}</aside>
      <div className="cypher-main">
        <Suspense fallback={<pre className="cypher-editor cypher-code">{draft}</pre>}>
          <CypherEditor ref={editor} text={draft} counts={counts} onChange={write} onRun={run} />
        </Suspense>
        <div className="cypher-run">
          <DialogTrigger>
            <Button className="press questions-button">Questions</Button>
            <Popover className="floating cypher-popover" placement="bottom start">
              <Dialog aria-label="Questions">{({ close }) => side(close)}</Dialog>
            </Popover>
          </DialogTrigger>
          <button type="button" className="press first" onClick={run}>
            Run
          </button>
          <kbd>Ctrl Enter</kbd>
          {parametersOf(draft).map((name) => (
            <ParameterPicker
              key={name}
              name={name}
              value={values[name] ?? proposed(name, things)}
              things={things}
              onChange={(value) => setValues((before) => ({ ...before, [name]: value }))}
            />
          ))}
        </div>
        <div className="cypher-answer">
          {wrong && objecting ? (
            <div className="cypher-problem" role="alert">
              <p className="what">{wrong.what}</p>
              <p className="where">{wrong.where}</p>
              <div className="ways">
                {wrong.change !== undefined && (
                  <button
                    type="button"
                    className="press"
                    onClick={() => ask(draft.slice(0, wrong.start) + wrong.change + draft.slice(wrong.end))}
                  >
                    Change to {wrong.change}
                  </button>
                )}
                <button type="button" className="press plain" onClick={() => ask(draft)}>
                  Run it as it is
                </button>
              </div>
            </div>
          ) : (
            <Results asked={asked} onPlace={(at) => editor.current?.goTo(at)} />
          )}
        </div>
      </div>
    </section>
  );
}
