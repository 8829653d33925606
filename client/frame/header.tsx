import { useState } from "react";
import { ViewLink } from "../evidence/ways";
import { Search } from "../search";
import { redo, undo, useTravel } from "../state";
import { setAppearance, useAppearance } from "../theme";
import { say } from "./announcer";
import { ReportChooser } from "./report-chooser";
import { ViewLinks } from "./view-links";

function Share() {
  const [outcome, setOutcome] = useState<string>();
  const share = async () => {
    const said = await navigator.clipboard.writeText(window.location.href).then(
      () => "Address copied",
      () => "Copy it from the address bar",
    );
    setOutcome(said);
    say(said);
    window.setTimeout(() => setOutcome(undefined), 2000);
  };
  return (
    <button type="button" className="press plain" onClick={share}>
      {outcome ?? "Share"}
    </button>
  );
}

function Lightness() {
  const { dark } = useAppearance();
  return (
    <button type="button" className="press plain optional" onClick={() => setAppearance(dark ? "light" : "dark")}>
      {dark ? "Light" : "Dark"}
    </button>
  );
}

/** One line: the wordmark, the report, the views, search, and what can be done anywhere. */
export function Header({ onHelp }: { onHelp: () => void }) {
  const { canUndo, canRedo } = useTravel();
  return (
    <header className="page-header">
      <ViewLink className="wordmark" to={{ view: "graph", chosen: undefined, around: undefined, expanded: [] }}>
        Ibid.
      </ViewLink>
      <ReportChooser />
      <ViewLinks className="views" />
      <Search />
      <div className="actions">
        <button type="button" className="press plain" disabled={!canUndo} onClick={undo}>
          Undo
        </button>
        <button type="button" className="press plain" disabled={!canRedo} onClick={redo}>
          Redo
        </button>
        <Share />
        <Lightness />
        <button type="button" className="press plain help-button" onClick={onHelp}>
          Help
        </button>
      </div>
    </header>
  );
}
