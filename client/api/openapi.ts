// Written by `npm run openapi` from server/schemas; not edited by hand.

export interface paths {
    "/api/cypher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Runs a query that only reads; refuses all else with the reason and the place */
        post: operations["cypher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/edges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The edges that a link stands for */
        get: operations["edges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/edges/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An edge with its sentence, in its paragraph */
        get: operations["edge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nodes with positions and the links between them: the first picture */
        get: operations["graph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The store, its version, whether it can be reached, how many reports it holds */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state of a job; a stream of states where text/event-stream is accepted */
        get: operations["job"];
        put?: never;
        post?: never;
        /** Cancels a job; what was stored before stays */
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nodes/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A node with its counts by edge kind, direction and neighbour kind */
        get: operations["node"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nodes/{key}/neighbours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The neighbours of a node, paged */
        get: operations["neighbours"];
        put?: never;
        /** The neighbours of a node without those that are known */
        post: operations["moreNeighbours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shortest paths between two nodes, each step with its sentence */
        get: operations["paths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reports in the graph */
        get: operations["reports"];
        put?: never;
        /** Brings a report in, as a file or by its symbol; answers a job */
        post: operations["bringIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{symbol}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A whole report: its text, and the mentions and claims in it with their places */
        get: operations["report"];
        put?: never;
        post?: never;
        /** Takes a report, and what only it supports, out of the graph */
        delete: operations["takeOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{symbol}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file as it came in */
        get: operations["reportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of node and edge with their counts and properties */
        get: operations["schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds nodes by names, aliases, symbols, codes and text */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All 17 Goals and 169 targets with their measures by basis and actor, and the gaps */
        get: operations["targets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One target's, or one Goal's, measures with their sentences */
        get: operations["target"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Addressing: {
            /** @description Who reported it, or whom it is directed to */
            actors: components["schemas"]["Node"][];
            goal?: components["schemas"]["Edge"] & unknown;
            /** @description What ties it to this target; the sentence of a stated link may stand elsewhere */
            links: components["schemas"]["Edge"][];
            node: components["schemas"]["Node"] & unknown;
            place: components["schemas"]["Place"];
            report: components["schemas"]["ReportName"];
        };
        /**
         * @description stated: the report names the Goal or target for this; inferred: Ibid tied it
         * @enum {string}
         */
        Basis: "stated" | "inferred";
        Cell: components["schemas"]["Tally"] & {
            /** @description id of a column */
            column: string;
        };
        Claim: {
            end: number;
            evidence: string;
            key: string;
            /** @enum {string} */
            kind: "Measure" | "Recommendation" | "Statistic";
            label: string;
            measureKind?: string;
            order: number;
            paragraph: string;
            /** @description The paragraph or footnote that describes it */
            source: string;
            /** @description Its clause in the text of that paragraph */
            start: number;
            text: string;
            unit?: string;
            value?: number[];
        };
        CypherAnswer: {
            /** @description What was put otherwise for this store, to mean what it means in Cypher */
            changes: string[];
            columns: string[];
            /** @description True where the limit of rows, size or time cut the answer short */
            cut: boolean;
            /** @description Every edge in the rows, once */
            edges: components["schemas"]["Edge"][];
            ms: number;
            /** @description Every node in the rows, once */
            nodes: components["schemas"]["Node"][];
            notifications: string[];
            /** @description After EXPLAIN or PROFILE */
            plan?: unknown;
            /** @description The text that was run */
            query: string;
            /** @description A cell is null, text, number, yes or no, a CypherNode, CypherEdge or CypherPath, or a list or map of these */
            rows: {
                [key: string]: unknown;
            }[];
        };
        CypherEdge: {
            key: string;
            kind: string;
            properties: {
                [key: string]: unknown;
            };
            source: string;
            target: string;
            /** @enum {string} */
            type: "edge";
        };
        CypherNode: {
            key: string;
            labels: string[];
            properties: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            type: "node";
        };
        CypherPath: {
            edges: components["schemas"]["CypherEdge"][];
            nodes: components["schemas"]["CypherNode"][];
            /** @enum {string} */
            type: "path";
        };
        CypherRequest: {
            /**
             * @description Rows at most
             * @default 500
             */
            limit?: number;
            /** @default {} */
            parameters?: {
                [key: string]: components["schemas"]["Parameter"];
            };
            query: string;
        };
        /**
         * @description out: edges that begin at the node; in: edges that end there
         * @enum {string}
         */
        Direction: "out" | "in";
        Edge: {
            /** @enum {string} */
            basis?: "stated" | "inferred";
            confidence?: number;
            count?: number;
            end?: number;
            /** @description The sentence, verbatim */
            evidence?: string;
            factor?: string;
            key: string;
            kind: components["schemas"]["EdgeKind"];
            /** @description "32", "fn21" */
            paragraph?: string;
            /** @description The words that tie source and target */
            reason?: string;
            report?: string;
            rule?: string;
            score?: number;
            source: string;
            /** @description In the text of the paragraph: the words that the edge rests on */
            start?: number;
            surface?: string;
            target: string;
        };
        EdgeDetail: {
            /** @description What else the source of a claim is linked with: who reported it, what it addresses */
            beside: {
                edge: components["schemas"]["Edge"];
                node: components["schemas"]["Node"];
            }[];
            /** @description "A/73/263, para. 54" */
            citation?: string;
            edge: components["schemas"]["Edge"];
            place?: components["schemas"]["Place"];
            report?: components["schemas"]["ReportName"];
            source: components["schemas"]["Node"];
            target: components["schemas"]["Node"];
            /** @description As read between source and target: "addresses" */
            verb: string;
        };
        /** @enum {string} */
        EdgeKind: "HAS_SECTION" | "HAS_PARAGRAPH" | "HAS_FOOTNOTE" | "MENTIONS" | "DESCRIBES" | "REPORTED_BY" | "ADDRESSES" | "ADOPTED_BY" | "PURSUANT_TO" | "FOLLOWS" | "SUBMITTED_TO" | "DIRECTED_TO" | "CITES" | "NAMES" | "TEXT_OF" | "PART_OF";
        Edges: {
            edges: components["schemas"]["Edge"][];
            /** @description How many there are in all, beside what is returned */
            total: number;
        };
        Footnote: {
            key: string;
            number: string;
            order: number;
            text: string;
        };
        GoalRow: {
            /** @description Measures by column; columns without any are left out */
            cells: components["schemas"]["Cell"][];
            code: string;
            /** @description What addresses the Goal and not a target */
            itself: {
                cells: components["schemas"]["Cell"][];
                measures: components["schemas"]["Tally"];
            };
            /** @description Of its node, in the graph or not */
            key: string;
            measures: components["schemas"]["Tally"];
            /** @description Where reports name it */
            named: components["schemas"]["NamedAt"][];
            recommendations: number;
            /** @description All of the Goal's targets, those that nobody addresses too */
            targets: components["schemas"]["TargetRow"][];
            title: string;
        };
        Graph: {
            /** @description True where the limit left nodes out */
            cut: boolean;
            /** @description Between these nodes */
            links: components["schemas"]["Link"][];
            nodes: components["schemas"]["Node"][];
            /** @description One a report in the picture */
            sheets: components["schemas"]["Sheet"][];
            /** @description That fit the filters; more than returned where cut */
            total: {
                links: number;
                nodes: number;
            };
        };
        Health: {
            /** @enum {string} */
            name: "ibid";
            /** @description 0 where the store cannot be reached */
            reports: number;
            store: {
                detail?: string;
                /** @enum {string} */
                kind: "embedded" | "neo4j";
                reachable: boolean;
                version: string;
            };
            version: string;
        };
        Job: {
            failure?: {
                fault: string;
                /** @description What is wrong and what to do */
                message: string;
            };
            /** @description Name of the file, or the symbol that is fetched */
            file: string;
            id: string;
            /** @description Since it began */
            ms: number;
            /** @description Once it is in the graph */
            report?: {
                /** @description Nodes by kind */
                counts: {
                    [key: string]: number;
                };
                doubts: string[];
                edges: number;
                nodes: number;
                /** @enum {string} */
                outcome: "added" | "replaced" | "unchanged";
                symbol: string;
                /** @description Where the symbol was taken from: printed, given, file name, hash */
                symbolFrom: string;
                title: string;
            };
            /**
             * @description What is being done, or what failed
             * @enum {string}
             */
            stage?: "fetch" | "read" | "structure" | "recognise" | "extract" | "link" | "build" | "load";
            /** @description In order; fetch only where a symbol was asked for */
            stages: {
                done: number;
                /** @enum {string} */
                stage: "fetch" | "read" | "structure" | "recognise" | "extract" | "link" | "build" | "load";
                /** @enum {string} */
                state: "to come" | "running" | "done";
                /** @description 0 where it is not known */
                total: number;
            }[];
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed" | "cancelled";
        };
        Link: {
            /** @enum {string} */
            basis?: "stated" | "inferred";
            confidence?: number;
            /** @description How many edges it stands for */
            count: number;
            /** @description Of its best edge: stated before inferred, then score, confidence, key */
            key: string;
            kind: components["schemas"]["EdgeKind"];
            /** @description Of its best edge */
            paragraph?: string;
            /** @description Of its best edge */
            report?: string;
            score?: number;
            source: string;
            target: string;
        };
        Mark: {
            footnote: string;
            number: string;
            start: number;
        };
        Mention: {
            confidence: number;
            end: number;
            factor?: string;
            /** @description Of the edge */
            key: string;
            kind: components["schemas"]["NodeKind"] & unknown;
            rule: string;
            /** @description The paragraph or footnote */
            source: string;
            start: number;
            surface: string;
            /** @description What is named */
            target: string;
        };
        NamedAt: {
            /** @description Of the mention */
            key: string;
            paragraph: string;
            report: string;
        };
        NeighbourGroup: {
            direction: components["schemas"]["Direction"];
            edgeKind: components["schemas"]["EdgeKind"];
            /** @description How many edges to them */
            edges: number;
            kind: components["schemas"]["NodeKind"] & unknown;
            /** @description How many different neighbours */
            neighbours: number;
            /** @description ADDRESSES: how many of the links are stated */
            stated?: number;
        };
        Neighbours: {
            /** @description How many of them were known */
            known: number;
            /** @description Between the node and these neighbours, then between them and what was known */
            links: components["schemas"]["Link"][];
            nodes: components["schemas"]["Node"][];
            /** @description Neighbours that fit, known ones too */
            total: number;
        };
        NeighboursRequest: {
            basis?: components["schemas"]["Basis"];
            direction?: components["schemas"]["Direction"];
            edgeKind?: components["schemas"]["EdgeKind"];
            kind?: components["schemas"]["NodeKind"] & unknown;
            /**
             * @description Keys of nodes that are not to be answered again
             * @default []
             */
            known?: string[];
            /** @default 40 */
            limit?: number;
            minScore?: number;
            /** @default 0 */
            offset?: number;
            /**
             * @description count: most linked first; score: best link first; label: by name; order: as in the report
             * @default count
             * @enum {string}
             */
            order?: "count" | "score" | "label" | "order";
            /** @description Only what this report says */
            report?: string;
        };
        Node: {
            acronym?: string;
            aliases?: string[];
            author?: string;
            body?: string;
            /** @description Goal, Target, Indicator */
            code?: string;
            end?: number;
            entityKind?: string;
            groups?: string[];
            instrumentKind?: string;
            iso3?: string;
            key: string;
            kind: components["schemas"]["NodeKind"];
            label: string;
            mandateKind?: string;
            measureKind?: string;
            /** @description How often the reports in question name it */
            mentions?: number;
            name?: string;
            /** @description Section, Paragraph, Footnote: as printed */
            number?: string;
            /** @description Place in the order of the report */
            order?: number;
            page?: number;
            /** @description Measure, Recommendation, Statistic: where it stands, "32", "fn21" */
            paragraph?: string;
            region?: string;
            /** @description Symbol of the report it is part of; none for what many reports may name */
            report?: string;
            specimen?: boolean;
            /** @description Measure, Recommendation, Statistic: its clause in the paragraph's text */
            start?: number;
            subregion?: string;
            /** @description Report, Resolution, Document */
            symbol?: string;
            /** @description Measure, Recommendation, Statistic, Paragraph, Footnote: the words of the report */
            text?: string;
            title?: string;
            unit?: string;
            value?: number[];
            x: number;
            y: number;
            year?: number;
        };
        NodeDetail: {
            /** @description What is linked with it, by kind of edge, direction and kind of neighbour */
            groups: components["schemas"]["NeighbourGroup"][];
            node: components["schemas"]["Node"];
            /** @description All its properties as stored */
            properties: {
                [key: string]: components["schemas"]["PropertyValue"];
            };
            /** @description The reports that name it, or the one that it is part of */
            reports: {
                mentions?: number;
                symbol: string;
                title: string;
            }[];
            /** @description Of edges */
            total: number;
        };
        /** @enum {string} */
        NodeKind: "Report" | "Section" | "Paragraph" | "Footnote" | "Resolution" | "Document" | "Goal" | "Target" | "Indicator" | "Rapporteur" | "State" | "Entity" | "Measure" | "Recommendation" | "Instrument" | "Source" | "Statistic";
        Paragraph: {
            key: string;
            marks: components["schemas"]["Mark"][];
            number: string;
            order: number;
            page?: number;
            section?: string;
            text: string;
        };
        Parameter: string | number | boolean | null | string[] | number[];
        Paths: {
            paths: {
                /** @description One more than steps */
                nodes: components["schemas"]["Node"][];
                steps: {
                    edge: components["schemas"]["Edge"];
                    /** @description False where the edge runs against the path */
                    forward: boolean;
                    place?: components["schemas"]["Place"] & unknown;
                    verb: string;
                }[];
            }[];
            /** @description Of the shortest paths that were found */
            total: number;
        };
        /** @description None where the edge claims nothing: HAS_…, NAMES, TEXT_OF, PART_OF */
        Place: {
            /** @description The clause of the Measure, Recommendation or Statistic at the edge's source */
            clause?: {
                end: number;
                start: number;
            };
            key: string;
            /** @enum {string} */
            kind: "Paragraph" | "Footnote";
            /** @description The words that the edge rests on, within the sentence */
            marked?: {
                end: number;
                start: number;
            };
            number: string;
            page?: number;
            section?: {
                key: string;
                number: string;
                title: string;
            };
            /** @description The evidence in the text */
            sentence?: {
                end: number;
                start: number;
            };
            text: string;
        };
        Problem: {
            /** @description Of a refused query: the place in the line, from 1 */
            column?: number;
            /** @description What is wrong, where, and what to do */
            detail: string;
            end?: number;
            /** @description Each thing that is wrong with the request, by place */
            errors?: {
                message: string;
                place: string;
            }[];
            /** @description Of a refused query: what to write instead */
            fix?: string;
            /** @description The address that was asked for */
            instance?: string;
            /** @description Of a refused query: the line, from 1 */
            line?: number;
            /** @description Of a refused query: why, in one word of the guard */
            reason?: string;
            /** @description Of a refused query: where in the text it begins to be wrong, from 0 */
            start?: number;
            status: number;
            title: string;
            /** @description Names the sort of problem: about:blank or /problems/… */
            type: string;
        };
        PropertyValue: string | number | boolean | string[] | number[];
        Removed: {
            /** @enum {boolean} */
            removed: true;
            symbol: string;
        };
        Report: {
            agendaItem?: string;
            body?: string;
            counts: {
                measures: number;
                paragraphs: number;
            };
            date?: string;
            documentType?: string;
            /** @description What was skipped, unresolved, uncertain: "32: …" */
            doubts: string[];
            /** @description True where the file as it came in is kept */
            file: boolean;
            key: string;
            language?: string;
            periodFrom?: string;
            periodTo?: string;
            session?: number;
            sourceFile: string;
            sourceHash: string;
            /** @description True for the sample report, which is not a United Nations document */
            specimen: boolean;
            symbol: string;
            symbols: string[];
            title: string;
            version: string;
        };
        /** @description None for PART_OF, which no report says */
        ReportName: {
            specimen: boolean;
            symbol: string;
            title: string;
        };
        Reports: {
            reports: components["schemas"]["Report"][];
            /** @description How many there are in all, beside what is returned */
            total: number;
        };
        ReportWhole: {
            citations: {
                key: string;
                source: string;
                target: string;
            }[];
            claims: components["schemas"]["Claim"][];
            footnotes: components["schemas"]["Footnote"][];
            /** @description Every edge of this report that claims something, with its sentence */
            links: components["schemas"]["Edge"][];
            /** @description In the title of the report */
            marks: components["schemas"]["Mark"][];
            /** @description In the order of the text */
            mentions: components["schemas"]["Mention"][];
            paragraphs: components["schemas"]["Paragraph"][];
            report: components["schemas"]["Report"];
            sections: components["schemas"]["Section"][];
            /** @description Every shared thing that the mentions and links speak of */
            things: components["schemas"]["Node"][];
        };
        Schema: {
            edgeKinds: {
                count: number;
                /** @enum {string} */
                family: "said" | "named" | "part";
                kind: components["schemas"]["EdgeKind"];
                properties: {
                    [key: string]: "string" | "integer" | "float" | "boolean" | "strings" | "floats";
                };
                verb: string;
            }[];
            nodeKinds: {
                colour: string;
                count: number;
                kind: components["schemas"]["NodeKind"];
                /** @enum {string} */
                origin: "report" | "claim" | "shared";
                plural: string;
                properties: {
                    [key: string]: "string" | "integer" | "float" | "boolean" | "strings" | "floats";
                };
                shape: string;
                singular: string;
            }[];
            /** @description Which kinds are linked by which edges, and how often in this graph (0 where the schema only allows it) */
            patterns: {
                count: number;
                from: components["schemas"]["NodeKind"];
                kind: components["schemas"]["EdgeKind"];
                to: components["schemas"]["NodeKind"];
            }[];
            total: {
                edges: number;
                nodes: number;
            };
        };
        SearchAnswer: {
            hits: {
                /** @description What matched: a name, an alias, a symbol, a slice of text */
                matched: string;
                node: components["schemas"]["Node"];
                score: number;
            }[];
            /** @description Hits by kind, of those returned */
            kinds: {
                kind: components["schemas"]["NodeKind"];
                shown: number;
            }[];
            /** @description How many there are in all, beside what is returned */
            total: number;
        };
        Section: {
            key: string;
            marks: components["schemas"]["Mark"][];
            number: string;
            order: number;
            parent?: string;
            title: string;
        };
        Sheet: {
            agendaItem?: string;
            body?: string;
            date?: string;
            documentType?: string;
            key: string;
            paragraphs: {
                key: string;
                /** @description Of its text */
                length: number;
                number: string;
                order: number;
                page?: number;
                /** @description The innermost section that holds it; none for front matter */
                section?: string;
            }[];
            periodFrom?: string;
            periodTo?: string;
            sections: {
                key: string;
                number: string;
                order: number;
                /** @description The section above */
                parent?: string;
                title: string;
            }[];
            session?: number;
            specimen: boolean;
            symbol: string;
            title: string;
        };
        /** @description Measures that address it */
        Tally: {
            inferred: number;
            stated: number;
            total: number;
        };
        TargetDetail: {
            actors: {
                Entity: number;
                none: number;
                Rapporteur: number;
                State: number;
            };
            code: string;
            goal: {
                code: string;
                title: string;
            };
            indicators: {
                code: string;
                title: string;
            }[];
            key: string;
            /** @enum {string} */
            kind: "Goal" | "Target";
            measures: components["schemas"]["Addressing"][];
            /** @description Where reports name it, with the paragraph */
            named: {
                edge: components["schemas"]["Edge"];
                place: components["schemas"]["Place"];
                report: components["schemas"]["ReportName"];
            }[];
            recommendations: components["schemas"]["Addressing"][];
            /** @description all: States that reported any measure */
            states: {
                acting: number;
                all: number;
            };
            tally: components["schemas"]["Tally"];
            title: string;
            /** @description Targets that the same measures address, most first */
            together: {
                code: string;
                measures: number;
                title: string;
            }[];
            /** @description Of measures that fit the filters */
            total: number;
        };
        TargetRow: {
            /** @description Measures by column; columns without any are left out */
            cells: components["schemas"]["Cell"][];
            code: string;
            /** @description Of its node, in the graph or not */
            key: string;
            measures: components["schemas"]["Tally"];
            /** @description Where reports name it */
            named: components["schemas"]["NamedAt"][];
            recommendations: number;
            title: string;
        };
        Targets: {
            /** @description Targets with a measure */
            addressed: number;
            /** @description States by region, bodies by sort, mandate holders, and measures without an actor */
            columns: {
                /** @description How many of them reported a measure */
                actors: number;
                id: string;
                /** @enum {string} */
                kind: "State" | "Entity" | "Rapporteur" | "none";
                label: string;
                measures: number;
            }[];
            /** @description All 17 */
            goals: components["schemas"]["GoalRow"][];
            /** @description In all, addressed or not */
            measures: number;
            /** @description Targets in all: 169 */
            total: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    cypher: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CypherRequest"];
            };
        };
        responses: {
            /** @description Runs a query that only reads; refuses all else with the reason and the place */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CypherAnswer"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The query is refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store cannot be reached */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The time limit ended it */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edges: {
        parameters: {
            query: {
                kind: components["schemas"]["EdgeKind"];
                /** @description How many at most; 100 if not given */
                limit?: number;
                /** @description How many to pass over */
                offset?: number | null;
                /** @description Only what this report says */
                report?: string;
                source: string;
                target: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The edges that a link stands for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edges"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An edge with its sentence, in its paragraph */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EdgeDetail"];
                };
            };
            /** @description There is no such thing in the graph */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    graph: {
        parameters: {
            query?: {
                /** @description stated: the report names the Goal or target for this; inferred: Ibid tied it */
                basis?: components["schemas"]["Basis"];
                /** @description Kinds of edge */
                edgeKinds?: ("HAS_SECTION" | "HAS_PARAGRAPH" | "HAS_FOOTNOTE" | "MENTIONS" | "DESCRIBES" | "REPORTED_BY" | "ADDRESSES" | "ADOPTED_BY" | "PURSUANT_TO" | "FOLLOWS" | "SUBMITTED_TO" | "DIRECTED_TO" | "CITES" | "NAMES" | "TEXT_OF" | "PART_OF")[];
                /** @description Kinds of node */
                kinds?: ("Report" | "Section" | "Paragraph" | "Footnote" | "Resolution" | "Document" | "Goal" | "Target" | "Indicator" | "Rapporteur" | "State" | "Entity" | "Measure" | "Recommendation" | "Instrument" | "Source" | "Statistic")[];
                /** @description How many at most; 3000 if not given */
                limit?: number;
                /** @description Inferred links under this score are left out */
                minScore?: number;
                /** @description Only what this report says */
                report?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nodes with positions and the links between them: the first picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Graph"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The store, its version, whether it can be reached, how many reports it holds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of a job; a stream of states where text/event-stream is accepted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description There is no such thing in the graph */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancels a job; what was stored before stays */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description There is no such thing in the graph */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too late for that */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    node: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A node with its counts by edge kind, direction and neighbour kind */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodeDetail"];
                };
            };
            /** @description There is no such thing in the graph */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    neighbours: {
        parameters: {
            query?: {
                /** @description stated: the report names the Goal or target for this; inferred: Ibid tied it */
                basis?: components["schemas"]["Basis"];
                /** @description out: edges that begin at the node; in: edges that end there */
                direction?: components["schemas"]["Direction"];
                edgeKind?: components["schemas"]["EdgeKind"];
                /** @description Kind of the neighbours */
                kind?: components["schemas"]["NodeKind"] & unknown;
                limit?: number;
                /** @description Inferred links under this score are left out */
                minScore?: number;
                /** @description How many to pass over */
                offset?: number | null;
                /** @description count: most linked first; score: best link first; label: by name; order: as in the report */
                order?: "count" | "score" | "label" | "order";
                /** @description Only what this report says */
                report?: string;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The neighbours of a node, paged */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Neighbours"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing in the graph */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moreNeighbours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeighboursRequest"];
            };
        };
        responses: {
            /** @description The neighbours of a node without those that are known */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Neighbours"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing in the graph */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paths: {
        parameters: {
            query: {
                /** @description Key of the node where paths begin */
                from: string;
                /** @description How many at most; 10 if not given */
                limit?: number;
                /** @description Steps at most */
                maxLength?: number;
                /** @description Key of the node where they end */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shortest paths between two nodes, each step with its sentence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Paths"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing in the graph */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The time limit ended it */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports in the graph */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reports"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bringIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Fetched from the United Nations' document system */
                    symbol: string;
                };
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description .pdf .docx .doc .txt .md
                     */
                    file: string;
                    /** @description Taken where the file prints none */
                    symbol?: string;
                };
            };
        };
        responses: {
            /** @description Brings a report in, as a file or by its symbol; answers a job */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This sort of file is not read */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                symbol: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A whole report: its text, and the mentions and claims in it with their places */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportWhole"];
                };
            };
            /** @description There is no such thing in the graph */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                symbol: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Takes a report, and what only it supports, out of the graph */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removed"];
                };
            };
            /** @description There is no such thing in the graph */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                symbol: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as it came in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description There is no such thing in the graph */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    schema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kinds of node and edge with their counts and properties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schema"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Kinds of node */
                kinds?: ("Report" | "Section" | "Paragraph" | "Footnote" | "Resolution" | "Document" | "Goal" | "Target" | "Indicator" | "Rapporteur" | "State" | "Entity" | "Measure" | "Recommendation" | "Instrument" | "Source" | "Statistic")[];
                /** @description How many at most; 20 if not given */
                limit?: number;
                /** @description Names, aliases, symbols, codes or words; beginnings of words count */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Finds nodes by names, aliases, symbols, codes and text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    targets: {
        parameters: {
            query?: {
                /** @description stated: the report names the Goal or target for this; inferred: Ibid tied it */
                basis?: components["schemas"]["Basis"];
                /** @description Inferred links under this score are left out */
                minScore?: number;
                /** @description Only what this report says */
                report?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All 17 Goals and 169 targets with their measures by basis and actor, and the gaps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Targets"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    target: {
        parameters: {
            query?: {
                /** @description stated: the report names the Goal or target for this; inferred: Ibid tied it */
                basis?: components["schemas"]["Basis"];
                /** @description Inferred links under this score are left out */
                minScore?: number;
                /** @description Only what this report says */
                report?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One target's, or one Goal's, measures with their sentences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetDetail"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing in the graph */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
