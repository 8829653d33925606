import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

interface Props<Id extends string> {
  /** What is chosen between, for those who do not see the row. */
  readonly label: string;
  readonly options: readonly (readonly [id: Id, label: string])[];
  readonly value: Id;
  readonly onChoose: (id: Id) => void;
  readonly disabled?: readonly Id[];
}

/** One of a few ways, in a row: always one is chosen. */
export function Choice<Id extends string>({ label, options, value, onChoose, disabled = [] }: Props<Id>) {
  return (
    <ToggleButtonGroup
      className="choice"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const next = options.find(([id]) => keys.has(id));
        if (next) onChoose(next[0]);
      }}
    >
      {options.map(([id, name]) => (
        <ToggleButton key={id} id={id} isDisabled={disabled.includes(id)}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
