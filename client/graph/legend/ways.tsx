import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { go, useView } from "../../state";

/** Page or Free. The page is the picture of one report; several are seen freely. */
export function LayoutChoice({ onePage }: { onePage: boolean }) {
  const { layout } = useView();
  return (
    <ToggleButtonGroup
      className="choice"
      aria-label="Layout"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[onePage ? layout : "free"]}
      onSelectionChange={(keys) =>
        go(keys.has("page") ? { layout: "page", around: undefined, expanded: [] } : { layout: "free" })
      }
    >
      <ToggleButton id="page" isDisabled={!onePage}>
        Page
      </ToggleButton>
      <ToggleButton id="free">Free</ToggleButton>
    </ToggleButtonGroup>
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
