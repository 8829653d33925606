import "./evidence.css";

export { citation, placeName, reportName } from "./citation";
export { Evidence, type EvidenceProps } from "./evidence";
export { cutIntoPieces, type Piece, type Span, type TextMark } from "./pieces";
export { CopyLink, EvidenceWays, ViewLink } from "./ways";
export { counted, howSure } from "./words";
