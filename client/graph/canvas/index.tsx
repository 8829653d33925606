import { useEffect, useImperativeHandle, useRef, useState } from "react";
import { say } from "../../frame/announcer";
import { useAppearance } from "../../theme";
import { readColours } from "../../theme/colours";
import { loadFonts } from "./fonts";
import { colourTokens } from "./ink";
import { type Direction, nearestThing } from "./nearest";
import type { Light, Scene } from "./scene";
import { Stage } from "./stage";
import "./canvas.css";

export { canDraw } from "./stage";

export interface CanvasControls {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
}

interface CanvasProps {
  readonly label: string;
  /** Makes the picture for a size; asked again when the size changes. */
  readonly sceneFor: (size: { readonly width: number; readonly height: number }) => Scene;
  /** While this stays the same, the camera stays where it is. */
  readonly subject: string;
  readonly light: Light;
  readonly onHover: (key: string | undefined) => void;
  readonly onFocus: (key: string | undefined) => void;
  readonly onPress: (key: string | undefined) => void;
  readonly onLost: () => void;
  readonly controls?: React.Ref<CanvasControls>;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** Fonts once loaded stay; a picture is drawn only after that. */
let fonts: Promise<void> | undefined;
let fontsReady = false;

function useFonts(): boolean {
  const [ready, setReady] = useState(fontsReady);
  useEffect(() => {
    fonts ??= loadFonts().then(() => {
      fontsReady = true;
    });
    let here = true;
    void fonts.then(() => here && setReady(true));
    return () => {
      here = false;
    };
  }, []);
  return ready;
}

function useSize(place: React.RefObject<HTMLElement | null>): { width: number; height: number } | undefined {
  const [size, setSize] = useState<{ width: number; height: number }>();
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const width = Math.floor(entry.contentRect.width);
      const height = Math.floor(entry.contentRect.height);
      // A canvas without a size cannot be drawn on; it will be asked again.
      if (width > 0 && height > 0)
        setSize((old) => (old?.width === width && old.height === height ? old : { width, height }));
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return size;
}

/** The picture: one Sigma, and a way through it by keyboard. */
export function Canvas(props: CanvasProps) {
  const { label, sceneFor, subject, light, controls } = props;
  const frame = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | undefined>(undefined);
  const scene = useRef<Scene | undefined>(undefined);
  const shown = useRef<string | undefined>(undefined);
  const handlers = useRef(props);
  handlers.current = props;
  const ready = useFonts();
  const size = useSize(frame);
  const { dark } = useAppearance();
  const measured = size !== undefined;

  useEffect(() => {
    if (!ground.current || !ready || !measured) return;
    const made = new Stage(ground.current, readColours(colourTokens), {
      onHover: (key) => handlers.current.onHover(key),
      onPress: (key) => handlers.current.onPress(key),
      onLost: () => handlers.current.onLost(),
    });
    stage.current = made;
    return () => {
      stage.current = undefined;
      shown.current = undefined;
      made.kill();
    };
  }, [ready, measured]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a stage made anew shows the scene again
  useEffect(() => {
    if (!stage.current || !size) return;
    scene.current = sceneFor(size);
    const id = `${subject} ${size.width} ${size.height}`;
    stage.current.show(scene.current, { fit: shown.current !== id });
    stage.current.bringOut(handlers.current.light);
    shown.current = id;
    if (frame.current) frame.current.dataset.drawn = id;
  }, [sceneFor, size, subject, ready]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  useEffect(() => stage.current?.recolour(readColours(colourTokens)), [dark]);

  useEffect(() => {
    stage.current?.bringOut(light);
  }, [light]);

  useImperativeHandle(controls, () => ({
    zoom: (factor) => stage.current?.zoom(factor),
    fit: () => stage.current?.fit(),
  }));

  const focusOn = (key: string | undefined) => {
    const thing = scene.current?.things.find((each) => each.key === key);
    if (!thing) return;
    props.onFocus(thing.key);
    stage.current?.reveal(thing.key);
    say(thing.said);
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !scene.current) return;
    const { things } = scene.current;
    const from = things.find((thing) => thing.key === light.focused);
    const direction = arrows[event.key];
    if (direction) focusOn(nearestThing(things, from, direction)?.key);
    else if (event.key === "Home") focusOn(things[0]?.key);
    else if (event.key === "End") focusOn(things.at(-1)?.key);
    else if ((event.key === "n" || event.key === "N") && light.lit) {
      const linked = things.filter((thing) => light.lit?.nodes.has(thing.key));
      const at = linked.findIndex((thing) => thing.key === light.focused);
      focusOn(linked[(at + (event.key === "n" ? 1 : linked.length - 1) + linked.length) % linked.length]?.key);
    } else if ((event.key === "Enter" || event.key === " ") && from) props.onPress(from.key);
    else if (event.key === "+" || event.key === "=") stage.current?.zoom(1.5);
    else if (event.key === "-") stage.current?.zoom(1 / 1.5);
    else if (event.key === "0") stage.current?.fit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={frame}
      className="picture"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is worked by keyboard, as an application
      tabIndex={0}
      role="application"
      aria-roledescription="graph"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={() =>
        light.focused === undefined &&
        frame.current?.matches(":focus-visible") &&
        focusOn(scene.current?.things[0]?.key)
      }
      onBlur={() => props.onFocus(undefined)}
    >
      <div ref={ground} className="ground" />
    </div>
  );
}
