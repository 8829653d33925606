import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { KindMark, TargetMark } from "../theme";
import { pickers } from "./examples";
import { type Things, valueIn } from "./things";

interface Props {
  readonly name: string;
  readonly value: string;
  readonly things: Things;
  readonly onChange: (value: string) => void;
}

/** A parameter of a query: a thing to be picked by name where we know what it is, else a field. */
export function ParameterPicker({ name, value, things, onChange }: Props) {
  const picker = pickers[name];
  if (!picker) {
    return (
      <label className="cypher-parameter">
        <span className="name">${name}</span>
        <input className="field" value={value} onChange={(event) => onChange(event.target.value)} />
      </label>
    );
  }
  const items = (things.byKind.get(picker.kind) ?? []).flatMap((thing) => {
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
