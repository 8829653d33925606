import { useEffect, useRef, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { SearchBox } from "./box";
import "./search.css";

let open: (() => void) | undefined;

/** Puts the cursor into the search box; on a phone the search fills the screen. */
export function focusSearch(): void {
  open?.();
}

/** The search of the header, and on a phone the button that opens it over the whole screen. */
export function Search() {
  const box = useRef<HTMLInputElement>(null);
  const screenBox = useRef<HTMLInputElement>(null);
  const [fills, setFills] = useState(false);
  useEffect(() => {
    open = () => {
      // The box of the header is not displayed on a phone.
      if (box.current?.offsetParent === null) setFills(true);
      else {
        box.current?.focus();
        box.current?.select();
      }
    };
    return () => {
      open = undefined;
    };
  }, []);
  useEffect(() => {
    if (fills) requestAnimationFrame(() => screenBox.current?.focus());
  }, [fills]);
  return (
    <>
      <SearchBox inputRef={box} placeholder="Search names, symbols, sentences" />
      <button type="button" className="press plain search-open" onClick={() => setFills(true)}>
        Search
      </button>
      <ModalOverlay className="scrim" isOpen={fills} onOpenChange={setFills} isDismissable>
        <Modal className="search-screen">
          <Dialog aria-label="Search">
            <SearchBox inputRef={screenBox} placeholder="Names, symbols, sentences" onDone={() => setFills(false)} />
            <button type="button" className="press plain" onClick={() => setFills(false)}>
              Close
            </button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
