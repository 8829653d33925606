import { useEffect, useRef } from "react";
import { ViewLink } from "../evidence";
import type { Contents } from "./reading";

interface Props {
  readonly contents: readonly Contents[];
  readonly current: string | undefined;
  readonly onGo: (section: string) => void;
}

/** The sections with how many measures stand in each; the one that is read is in bold. */
export function ContentsList({ contents, current, onGo }: Props) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current) list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <nav ref={list} className="reader-contents" aria-label="Contents">
      <p className="head quiet">
        Contents <span>measures</span>
      </p>
      <ol>
        {contents.map((section) => (
          <li key={section.key} className={section.level > 1 ? "below" : undefined}>
            <ViewLink
              to={{ view: "report" }}
              aria-current={section.key === current ? "location" : undefined}
              onClickCapture={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                event.stopPropagation();
                onGo(section.key);
              }}
            >
              <span className="number">{section.number}</span>
              <span className="title">{section.title}</span>
              {section.measures > 0 && <span className="count figures">{section.measures}</span>}
            </ViewLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
