import { useEffect, useId, useMemo, useRef, useState } from "react";
import { say } from "../frame/announcer";
import { openHit } from "./open-hit";
import { Results } from "./results";
import { type Hit, sectionsOf } from "./sections";
import { useSearch } from "./use-search";

/** A box to search in, with what was found beneath it: arrows choose, Enter opens, Escape closes. */
export function SearchBox({
  inputRef,
  onDone,
  placeholder,
}: {
  inputRef: React.RefObject<HTMLInputElement | null>;
  /** Something was opened, or the search given up. */
  onDone?: () => void;
  placeholder: string;
}) {
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const search = useSearch(query);
  const sections = useMemo(() => (search.state === "found" ? sectionsOf(search.answer.hits) : []), [search]);
  const hits = sections.flatMap((section) => section.hits);
  const shows = open && query.trim() !== "" && search.state !== "idle";

  useEffect(() => {
    setActive(0);
    if (search.state === "found") say(`${search.answer.total} found`);
  }, [search]);
  useEffect(() => {
    list.current?.querySelector(`#${CSS.escape(`${id}-${active}`)}`)?.scrollIntoView({ block: "nearest" });
  }, [active, id]);

  const close = () => {
    setOpen(false);
    onDone?.();
  };
  const choose = (hit: Hit) => {
    openHit(hit);
    setQuery("");
    close();
    inputRef.current?.blur();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const count = hits.length;
    const hit = hits[active];
    if (event.key === "ArrowDown" && count > 0) setActive((active + 1) % count);
    else if (event.key === "ArrowUp" && count > 0) setActive((active + count - 1) % count);
    else if (event.key === "Enter" && shows && hit) choose(hit);
    else if (event.key === "Escape") {
      if (query === "") inputRef.current?.blur();
      setQuery("");
      close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus has left it
    <div className="search" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <div className="search-box">
        <input
          ref={inputRef}
          type="text"
          role="combobox"
          aria-label="Search names, symbols, sentences"
          aria-expanded={shows}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shows && hits.length > 0 ? `${id}-list-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        <kbd>/</kbd>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press in the list must not take the focus from the box */}
      <div ref={list} className="floating search-found" hidden={!shows} onMouseDown={(event) => event.preventDefault()}>
        {search.state === "failed" && <p>{search.problem.message}</p>}
        {search.state === "looking" && <p className="quiet">Looking</p>}
        {search.state === "found" && hits.length === 0 && (
          <p>
            Nothing named or said is like “{search.query}”.{" "}
            <span className="quiet">Names, aliases, symbols, codes and words of the text are searched.</span>
          </p>
        )}
        <Results
          sections={sections}
          query={search.state === "found" ? search.query : query}
          total={search.state === "found" ? search.answer.total : 0}
          id={`${id}-list`}
          active={active}
          onOpen={choose}
          onPoint={setActive}
        />
      </div>
    </div>
  );
}
