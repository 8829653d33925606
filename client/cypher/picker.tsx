import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { NodeKind } from "../../cypher/schema/kinds";
import { answered, api, type NodeSummary, useAsked } from "../api";
import { useView } from "../state";
import { KindMark, TargetMark } from "../theme";
import { pickers } from "./examples";

interface Props {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The things of one kind that are in the graph, in order of their names or codes. */
function useThings(kind: NodeKind | undefined): readonly NodeSummary[] {
  const { report } = useView();
  const only = report === undefined || report === "all" ? {} : { report };
  const asked = useAsked(kind && `things ${kind} ${report ?? ""}`, async () => {
    const query = { ...only, kinds: kind ? [kind] : [], limit: 5000 };
    return (await answered(api.GET("/api/graph", { params: { query } }))).nodes;
  });
  const nodes = asked.state === "ready" ? asked.value : [];
  const nameOf = (node: NodeSummary) => node.code ?? node.label;
  return [...nodes].sort((a, b) => nameOf(a).localeCompare(nameOf(b), "en", { numeric: true }));
}

function valueIn(node: NodeSummary, property: string): string | undefined {
  const { code, name, symbol } = node;
  return { code, name, symbol }[property];
}

/** A parameter of a query: a thing to be picked by name where we know what it is, else a field. */
export function ParameterPicker({ name, value, onChange }: Props) {
  const picker = pickers[name];
  const things = useThings(picker?.kind);
  if (!picker) {
    return (
      <label className="cypher-parameter">
        <span className="name">${name}</span>
        <input className="field" value={value} onChange={(event) => onChange(event.target.value)} />
      </label>
    );
  }
  const items = things.flatMap((thing) => {
    const own = valueIn(thing, picker.property);
    return own === undefined ? [] : [{ id: own, thing }];
  });
  return (
    <ComboBox
      className="cypher-parameter"
      defaultItems={items}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      menuTrigger="focus"
    >
      <Label className="name">${name}</Label>
      <span className="combo">
        <Input className="field" />
        <Button aria-label={`Choose ${name}`}>
          <svg viewBox="0 0 10 10" width="8" height="8" aria-hidden="true">
            <path d="M1 3h8L5 8Z" fill="currentColor" />
          </svg>
        </Button>
      </span>
      <Popover className="floating cypher-options">
        <ListBox<(typeof items)[number]>>
          {({ id, thing }) => (
            <ListBoxItem id={id} textValue={thing.label}>
              {thing.code ? <TargetMark code={thing.code} /> : <KindMark kind={thing.kind} />} {thing.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
