let box: HTMLInputElement | null = null;

/** Puts the cursor into the search box. */
export function focusSearch(): void {
  box?.focus();
  box?.select();
}

export function Search() {
  return (
    <input
      className="field"
      aria-label="Search"
      ref={(element) => {
        box = element;
      }}
    />
  );
}
