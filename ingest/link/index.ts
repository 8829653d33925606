import type { Claims } from "../extract/claim";
import type { Recognised } from "../recognise/mention";
import type { Document } from "../structure/document";
import type { Link } from "./link";

/** The links to Goals and targets. */
export function link(_document: Document, _recognised: Recognised, _claims: Claims): Link[] {
  return [];
}
