import { useEffect, useMemo, useRef, useState } from "react";
import type { Picture } from "../graph/data/picture";
import type { Visible } from "../graph/data/visible";
import { go, useView } from "../state";
import { Chevron, KindMark, TargetMark } from "../theme";
import { type OutlineRow, outlineOfGraph, outlineOfPage, rowsOf } from "./rows";
import "./outline.css";

function Row({
  row,
  chosen,
  current,
  onFocus,
  onHover,
  onPress,
  onToggle,
}: {
  row: OutlineRow;
  chosen: boolean;
  current: boolean;
  onFocus: () => void;
  onHover: (key: string | undefined) => void;
  onPress: () => void;
  onToggle: () => void;
}) {
  const { branch, level, open, leaf } = row;
  const mark =
    branch.code !== undefined ? <TargetMark code={branch.code} /> : branch.kind && <KindMark kind={branch.kind} />;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree listens for its keys
    <div
      role="treeitem"
      className="outline-row"
      data-id={branch.id}
      aria-level={level}
      aria-expanded={leaf ? undefined : open}
      aria-selected={chosen}
      tabIndex={current ? 0 : -1}
      style={{ paddingLeft: 14 + (level - 1) * 20 }}
      onFocus={onFocus}
      onMouseEnter={() => onHover(branch.key)}
      onClick={onPress}
    >
      <span
        className="twig"
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          onToggle();
        }}
      >
        {!leaf && <Chevron open={open} />}
      </span>
      {mark}
      <span className={branch.verbatim ? "label verbatim" : branch.key === undefined ? "label head" : "label"}>
        {branch.label}
      </span>
      <span className="remark figures">{branch.remark}</span>
    </div>
  );
}

/** The same things as in the picture, as a tree: for the keyboard, for listening, and where nothing can be drawn. */
export function Outline({
  graph,
  picture,
  opened,
  onHover,
  alone,
}: {
  graph: Visible;
  picture: Picture | undefined;
  /** A branch that is open from the start: the group that was pressed in the picture. */
  opened: string | undefined;
  onHover: (key: string | undefined) => void;
  /** There is no picture to go back to. */
  alone: boolean;
}) {
  const { chosen } = useView();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(opened === undefined ? [] : [opened]));
  const [current, setCurrent] = useState<string>();
  const tree = useRef<HTMLDivElement>(null);
  const branches = useMemo(() => (picture ? outlineOfPage(picture) : outlineOfGraph(graph)), [picture, graph]);
  const rows = useMemo(() => rowsOf(branches, open), [branches, open]);
  const at = rows.find(({ branch }) => branch.id === current) ?? rows[0];

  const toggle = (id: string, wanted: boolean) =>
    setOpen((old) => {
      const next = new Set(old);
      if (wanted) next.add(id);
      else next.delete(id);
      return next;
    });
  const focusOn = (row: OutlineRow | undefined) => {
    if (!row) return;
    setCurrent(row.branch.id);
    onHover(row.branch.key);
    requestAnimationFrame(() =>
      tree.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(row.branch.id)}"]`)?.focus(),
    );
  };
  const press = (row: OutlineRow) => {
    setCurrent(row.branch.id);
    if (row.branch.key === undefined) toggle(row.branch.id, !row.open);
    else {
      if (!row.leaf) toggle(row.branch.id, true);
      go({ chosen: row.branch.key });
    }
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!at || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = rows.indexOf(at);
    const parent = rows.slice(0, place).findLast((row) => row.level < at.level);
    if (event.key === "ArrowDown") focusOn(rows[place + 1]);
    else if (event.key === "ArrowUp") focusOn(rows[place - 1]);
    else if (event.key === "Home") focusOn(rows[0]);
    else if (event.key === "End") focusOn(rows.at(-1));
    else if (event.key === "ArrowRight" && !at.leaf && !at.open) toggle(at.branch.id, true);
    else if (event.key === "ArrowRight") focusOn(at.open ? rows[place + 1] : undefined);
    else if (event.key === "ArrowLeft" && at.open) toggle(at.branch.id, false);
    else if (event.key === "ArrowLeft") focusOn(parent);
    else if (event.key === "Enter" || event.key === " ") press(at);
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    if (opened !== undefined) setOpen((old) => new Set([...old, opened]));
  }, [opened]);
  useEffect(() => () => onHover(undefined), [onHover]);

  const links = picture ? picture.acts.length + picture.aims.length : graph.links.length;
  return (
    <section className="outline" aria-label="Outline of the graph">
      <header>
        {!alone && (
          <span className="choice">
            <button type="button" aria-pressed="false" onClick={() => go({ outline: false })}>
              Picture
            </button>
            <button type="button" aria-pressed="true">
              Outline
            </button>
          </span>
        )}
        <span className="quiet figures">
          {picture
            ? `${picture.groups.reduce((sum, group) => sum + group.actors.length, 0)} who act`
            : `${graph.nodes.length} things`}
          , {links} links
        </span>
      </header>
      {alone && (
        <p className="quiet">This browser draws no picture (WebGL is off); the outline holds the same things.</p>
      )}
      <div
        role="tree"
        aria-label="Who acts, what they do, towards what"
        ref={tree}
        onKeyDown={onKeyDown}
        onMouseLeave={() => onHover(undefined)}
      >
        {rows.map((row) => (
          <Row
            key={row.branch.id}
            row={row}
            chosen={row.branch.key !== undefined && row.branch.key === chosen}
            current={row === at}
            onFocus={() => setCurrent(row.branch.id)}
            onHover={onHover}
            onPress={() => press(row)}
            onToggle={() => toggle(row.branch.id, !row.open)}
          />
        ))}
      </div>
    </section>
  );
}
