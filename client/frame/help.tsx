import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { type Appearance, setAppearance, useAppearance } from "../theme";
import { Choice } from "./choice";
import "./help.css";

const keys: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    "Everywhere",
    [
      ["/", "Search"],
      ["?", "This list"],
      ["g then g r t c", "Graph, Report, Targets, Cypher"],
      ["Ctrl Z", "Undo"],
      ["Ctrl Shift Z", "Redo"],
      ["Esc", "Close, then clear what is chosen"],
      ["y", "Copy the address of this view"],
    ],
  ],
  [
    "In the graph",
    [
      ["Arrows", "To the nearest thing in that direction"],
      ["Enter", "Open in the panel"],
      ["n N", "Next, previous linked thing"],
      ["o", "Show only this and its neighbours"],
      ["+ − 0", "Zoom in, zoom out, fit"],
      ["l", "Outline: the same as a list"],
    ],
  ],
];

const appearances: readonly (readonly [Appearance, string])[] = [
  ["system", "As the system"],
  ["light", "Light"],
  ["dark", "Dark"],
];

function Key({ text }: { text: string }) {
  return text.split(" ").map((part) =>
    part === "then" ? (
      <span key={part} className="quiet">
        {" "}
        then{" "}
      </span>
    ) : (
      <kbd key={part}>{part}</kbd>
    ),
  );
}

/** The keys, and how the page looks. */
export function Help({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { appearance } = useAppearance();
  return (
    <ModalOverlay className="scrim" isOpen={open} isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="floating help">
        <Dialog>
          <header>
            <Heading slot="title">Keys</Heading>
            <button type="button" className="press plain" onClick={onClose}>
              Close
            </button>
          </header>
          <div className="columns">
            {keys.map(([where, list]) => (
              <section key={where}>
                <h3>{where}</h3>
                <dl>
                  {list.map(([key, what]) => (
                    <div key={key}>
                      <dt>
                        <Key text={key} />
                      </dt>
                      <dd>{what}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
            <section>
              <h3>How it looks</h3>
              <Choice label="How it looks" options={appearances} value={appearance} onChoose={setAppearance} />
              <h3>What the strokes say</h3>
              <dl>
                <div>
                  <dt>
                    <span className="stroke" />
                  </dt>
                  <dd>the report says so</dd>
                </div>
                <div>
                  <dt>
                    <span className="stroke inferred" />
                  </dt>
                  <dd>inferred: Ibid tied it, and shows the words that tie it</dd>
                </div>
                <div>
                  <dt>
                    <mark>words</mark>
                  </dt>
                  <dd>chosen</dd>
                </div>
              </dl>
            </section>
          </div>
          <p className="small quiet">Where you are in the graph is also said aloud to a screen reader.</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
