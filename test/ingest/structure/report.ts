import { readText } from "../../../ingest/read/text";
import { structure } from "../../../ingest/structure";
import type { Document } from "../../../ingest/structure/document";

/** A report of the given text, as if from a file of this name. */
export const report = (text: string, name = "A-99-5.txt"): Document =>
  structure({ passages: readText(text), margins: [], doubts: [], sourceFile: name, sourceHash: "0123456789abcdef" });

export const specimen = `General Assembly

Distr.: General

3 May 2044

Original: English

Ninety-ninth session

Item 7 (b) of the provisional agenda*

Harbours and bays

Nets and ropes

Report of the Secretary-General

Summary

The report tells of nets. It was asked for in resolution 98/3.

* A/99/50.

I. Introduction

1. The Board met in May.¹ It was
the first time.

2. The crews of the bay, who had mended all of their nets by the end of the year,

¹ See A/98/4.

² Ann Lee, *Nets* (Suva, 2040).

went out again.² They came home.

II. Acts of States

A. Mending

3. States should:

(a) Mend nets;

(b) Mend ropes, and:

(i) Tar them;

(ii) Dry them.

B. Fishing

4. Nothing was caught.

Annex

List of boats

1. The first boat is red.³

³ Not seen by the Board.
`;
