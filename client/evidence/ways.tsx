import { useState } from "react";
import { say } from "../frame/announcer";
import { addressOf, go, type View } from "../state";
import { citation, placeName } from "./citation";

/** A link to a view of the page: opens in place, or in a new tab where the person asks for one. */
export function ViewLink({
  to,
  children,
  ...rest
}: {
  to: Partial<View>;
  children: React.ReactNode;
} & Omit<React.ComponentProps<"a">, "href" | "onClick">) {
  return (
    <a
      {...rest}
      href={addressOf(to)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}

/** Copies a text; its own words say whether that went well. */
export function CopyLink({ text, children }: { text: string; children: React.ReactNode }) {
  const [outcome, setOutcome] = useState<string>();
  const copy = async () => {
    const said = await navigator.clipboard.writeText(text).then(
      () => "Copied",
      () => "The browser does not allow copying",
    );
    setOutcome(said);
    say(`${said}: ${text}`);
    window.setTimeout(() => setOutcome(undefined), 2000);
  };
  return (
    <button type="button" className="link" onClick={copy}>
      {outcome ?? children}
    </button>
  );
}

/** The two ways on from a sentence: to its place in the report, and into one's own text. */
export function EvidenceWays({
  symbol,
  place,
  chosen,
}: {
  symbol: string;
  place: string;
  chosen?: string | undefined;
}) {
  const cited = citation(symbol, place);
  return (
    <span className="ways">
      <ViewLink to={{ view: "report", report: symbol, place, ...(chosen === undefined ? {} : { chosen }) }}>
        Open at {placeName(place)}
      </ViewLink>
      <CopyLink text={cited}>Copy “{cited}”</CopyLink>
    </span>
  );
}
