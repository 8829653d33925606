import { Choice } from "../../frame/choice";
import { go, useView } from "../../state";

const layouts = [
  ["page", "Page"],
  ["free", "Free"],
] as const;

/** Page or Free. The page is the picture of one report; several are seen freely. */
export function LayoutChoice({ onePage }: { onePage: boolean }) {
  const { layout } = useView();
  return (
    <Choice
      label="Layout"
      options={layouts}
      value={onePage ? layout : "free"}
      disabled={onePage ? [] : ["page"]}
      onChoose={(chosen) =>
        go(chosen === "page" ? { layout: "page", around: undefined, expanded: [] } : { layout: "free" })
      }
    />
  );
}

export function OutlineToggle() {
  const { outline } = useView();
  return (
    <button type="button" className="press" aria-pressed={outline} onClick={() => go({ outline: !outline })}>
      Outline
    </button>
  );
}
