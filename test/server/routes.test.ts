import assert from "node:assert/strict";
import request from "supertest";
import { openStore } from "../../cypher/stores";
import { operations } from "../../server/schemas";
import { exampleGraph, sentence } from "../cypher/example";
import { neo4jForTests } from "../cypher/neo4j";
import { answerOf, type Served, serve } from "./serve";

const measure = "Measure:A/1/1#1@0";
const encoded = encodeURIComponent;
const app = () => served?.app ?? assert.fail("served");
const get = (path: string) => request(app()).get(path);
let served: Served | undefined;

const stores = { embedded: async () => undefined, neo4j: neo4jForTests } as const;
for (const kind of ["embedded", "neo4j"] as const)
  describe(`The routes of the API over the store ${kind}`, () => routes(kind));

function routes(kind: keyof typeof stores): void {
  before(async function () {
    const settings = await stores[kind](this);
    served = await serve(settings && { store: await openStore(settings) });
    await served.store.load(exampleGraph({ symbol: "A/1/1" }));
    await served.store.load(exampleGraph({ symbol: "A/2/2", measures: 2 }));
  });
  after(() => served?.end());

  it("say how the store is and how many reports it holds", async () => {
    const { body } = await get("/api/health");
    answerOf("health", await get("/api/health"));
    const { store, ...rest } = body;
    assert.deepEqual(rest, { name: "ibid", version: "1.2.3", reports: 2 });
    assert.deepEqual([store.kind, store.reachable], [kind, true]);
  });

  it("count each kind of node and edge, and each pattern that the schema allows", async () => {
    const schema = (await get("/api/schema")).body;
    answerOf("schema", await get("/api/schema"));
    const counted = (name: string) => schema.nodeKinds.find((one: { kind: string }) => one.kind === name);
    assert.equal(counted("Measure").count, 3);
    assert.equal(counted("Indicator").count, 0);
    const pattern = { from: "Measure", kind: "REPORTED_BY", to: "State", count: 3 };
    assert.deepEqual(
      schema.patterns.filter((one: typeof pattern) => one.from === "Measure" && one.count > 0),
      [pattern, { from: "Measure", kind: "ADDRESSES", to: "Target", count: 6 }],
    );
  });

  it("list the reports", async () => {
    const { body } = await get("/api/reports");
    answerOf("reports", await get("/api/reports"));
    assert.equal(body.total, 2);
    assert.deepEqual(
      body.reports.map(({ symbol, counts, file }: Record<string, unknown>) => ({ symbol, counts, file })),
      [
        { symbol: "A/1/1", counts: { paragraphs: 1, measures: 1 }, file: false },
        { symbol: "A/2/2", counts: { paragraphs: 1, measures: 2 }, file: false },
      ],
    );
  });

  it("tell a whole report with its marks, mentions, claims and links", async () => {
    const { body } = await get(`/api/reports/${encoded("A/1/1")}`);
    answerOf("report", await get(`/api/reports/${encoded("A/1/1")}`));
    assert.deepEqual(
      body.paragraphs.map(({ number, section, marks }: Record<string, unknown>) => ({ number, section, marks })),
      [
        {
          number: "1",
          section: "Section:A/1/1#I",
          marks: [{ footnote: "Footnote:A/1/1#fn1", number: "1", start: 30 }],
        },
      ],
    );
    assert.deepEqual(
      body.mentions
        .filter(({ kind }: { kind: string }) => kind === "State" || kind === "Resolution")
        .map(({ source, start }: Record<string, unknown>) => [source, start]),
      [
        ["Paragraph:A/1/1#1", 0],
        ["Paragraph:A/1/1#1", 10],
        ["Paragraph:A/1/1#1", 20],
        ["Footnote:A/1/1#fn1", 4],
      ],
    );
    assert.deepEqual(
      body.claims.map(({ key, start }: Record<string, unknown>) => [key, start]),
      [
        [measure, 0],
        ["Statistic:A/1/1#fn1@0", 0],
      ],
    );
    const kinds = body.links.map(({ kind }: { kind: string }) => kind).sort();
    assert.deepEqual(kinds, ["ADDRESSES", "ADDRESSES", "ADOPTED_BY", "REPORTED_BY"]);
    const things = body.things.map(({ key }: { key: string }) => key);
    for (const { target } of [...body.mentions, ...body.links]) assert.ok(things.includes(target), target);
  });

  it("answer a picture whose links are one for each source, kind and target, with the best edge", async () => {
    const { body } = await get("/api/graph");
    answerOf("graph", await get("/api/graph"));
    const link = body.links.find(
      (one: { source: string; kind: string }) => one.source === measure && one.kind === "ADDRESSES",
    );
    assert.equal(link.count, 2);
    assert.equal(link.basis, "stated");
    assert.match(link.key, /\.stated$/);
    assert.deepEqual(
      body.sheets.map(({ symbol, paragraphs }: { symbol: string; paragraphs: unknown[] }) => [
        symbol,
        paragraphs.length,
      ]),
      [
        ["A/1/1", 1],
        ["A/2/2", 1],
      ],
    );
    const kinds = new Set(body.nodes.map(({ kind }: { kind: string }) => kind));
    assert.ok(kinds.has("State") && kinds.has("Goal") && !kinds.has("Paragraph"));
    const denmark = body.nodes.find(({ key }: { key: string }) => key === "State:DNK");
    assert.equal(denmark.mentions, 6);
  });

  it("narrow the picture to a report, a basis, kinds and a limit, and say what was cut", async () => {
    const one = (await get(`/api/graph?report=${encoded("A/1/1")}`)).body;
    assert.ok(!one.nodes.some(({ key }: { key: string }) => key.includes("A/2/2")));
    assert.deepEqual(
      one.sheets.map(({ symbol }: { symbol: string }) => symbol),
      ["A/1/1"],
    );
    const inferred = (await get("/api/graph?basis=inferred&kinds=Measure,Target&edgeKinds=ADDRESSES")).body;
    assert.deepEqual(new Set(inferred.links.map((link: { basis: string }) => link.basis)), new Set(["inferred"]));
    const cut = (await get("/api/graph?kinds=Measure&kinds=State&limit=2")).body;
    assert.deepEqual([cut.nodes.length, cut.total.nodes, cut.cut], [2, 4, true]);
    assert.deepEqual(new Set(cut.nodes.map(({ kind }: { kind: string }) => kind)), new Set(["Measure"]));
  });

  it("tell a node with its counts by edge kind, direction and neighbour kind", async () => {
    const { body } = await get("/api/nodes/State%3ADNK");
    answerOf("node", await get("/api/nodes/State%3ADNK"));
    assert.deepEqual(
      body.groups.find(({ edgeKind }: { edgeKind: string }) => edgeKind === "REPORTED_BY"),
      { edgeKind: "REPORTED_BY", direction: "in", kind: "Measure", neighbours: 3, edges: 3 },
    );
    assert.deepEqual(
      body.reports.map(({ symbol, mentions }: Record<string, unknown>) => [symbol, mentions]),
      [
        ["A/1/1", 3],
        ["A/2/2", 3],
      ],
    );
  });

  it("tell a claim with the report that it is part of and the place of its clause", async () => {
    const { body } = await get(`/api/nodes/${encoded(measure)}`);
    answerOf("node", await get(`/api/nodes/${encoded(measure)}`));
    assert.deepEqual([body.node.report, body.node.paragraph, body.node.start], ["A/1/1", "1", 0]);
    assert.equal(body.node.end, "Denmark adopted a law on equal pay in 2016".length);
    assert.deepEqual(
      body.reports.map(({ symbol }: { symbol: string }) => symbol),
      ["A/1/1"],
    );
  });

  it("page the neighbours of a node and leave out those that are known", async () => {
    const path = "/api/nodes/State%3ADNK/neighbours";
    const first = (await get(`${path}?kind=Measure&edgeKind=REPORTED_BY&direction=in&limit=2`)).body;
    answerOf("neighbours", await get(`${path}?kind=Measure&limit=2`));
    assert.deepEqual([first.nodes.length, first.total, first.known], [2, 3, 0]);
    const known = first.nodes.map(({ key }: { key: string }) => key);
    const rest = await request(app()).post(path).send({ known, kind: "Measure" });
    answerOf("moreNeighbours", rest);
    assert.deepEqual([rest.body.nodes.length, rest.body.total, rest.body.known], [1, 3, 2]);
    assert.ok(!known.includes(rest.body.nodes[0].key));
  });

  it("answer with the neighbours the links between them and what is known", async () => {
    const path = `/api/nodes/${encoded(measure)}/neighbours`;
    const { body } = await request(app())
      .post(path)
      .send({ known: ["Goal:5"], edgeKind: "ADDRESSES" });
    assert.deepEqual(
      body.links.map(({ source, kind, target, count }: Record<string, unknown>) => [source, kind, target, count]),
      [
        [measure, "ADDRESSES", "Target:5.1", 2],
        ["Target:5.1", "PART_OF", "Goal:5", 1],
      ],
    );
  });

  it("tell an edge with its sentence in its paragraph, its clause and what stands beside it", async () => {
    const key = `ADDRESSES:${measure}>Target:5.1@A/1/1#1.18.stated`;
    const { body } = await get(`/api/edges/${encoded(key)}`);
    answerOf("edge", await get(`/api/edges/${encoded(key)}`));
    assert.equal(body.verb, "addresses");
    assert.equal(body.citation, "A/1/1, para. 1");
    assert.equal(body.place.text, sentence);
    assert.deepEqual(body.place.sentence, { start: 0, end: sentence.length });
    assert.deepEqual(body.place.marked, { start: 18, end: 27 });
    assert.deepEqual(body.place.clause, { start: 0, end: 42 });
    assert.deepEqual(body.place.section, { key: "Section:A/1/1#I", number: "I", title: "Introduction" });
    assert.deepEqual(
      body.beside.map(({ edge, node }: { edge: { kind: string }; node: { key: string } }) => [edge.kind, node.key]),
      [
        ["ADDRESSES", "Target:5.1"],
        ["REPORTED_BY", "State:DNK"],
      ],
    );
  });

  it("tell the sentence of a mention in a footnote", async () => {
    const { body } = await get(
      `/api/edges/${encoded("MENTIONS:Footnote:A/1/1#fn1>Resolution:A/RES/70/1@A/1/1#fn1.4")}`,
    );
    assert.deepEqual(body.place.sentence, { start: 0, end: 15 });
    assert.equal(body.citation, "A/1/1, footnote 1");
    assert.equal(body.place.section.title, "Introduction");
  });

  it("list the edges that a link stands for, the stated one first", async () => {
    const link = `source=${encoded(measure)}&kind=ADDRESSES&target=Target:5.1`;
    const { body } = await get(`/api/edges?${link}`);
    answerOf("edges", await get(`/api/edges?${link}`));
    assert.deepEqual(
      [body.total, ...body.edges.map(({ basis }: { basis: string }) => basis)],
      [2, "stated", "inferred"],
    );
    const paged = (await get(`/api/edges?${link}&limit=1&offset=1`)).body;
    assert.deepEqual([paged.total, paged.edges[0].basis], [2, "inferred"]);
  });

  it("find by the beginnings of words, with kinds", async () => {
    const { body } = await get("/api/search?q=denm");
    answerOf("search", await get("/api/search?q=denm"));
    assert.equal(body.hits[0].node.key, "State:DNK");
    const resolutions = (await get("/api/search?q=70&kinds=Resolution")).body;
    assert.deepEqual(
      resolutions.hits.map(({ node }: { node: { key: string } }) => node.key),
      ["Resolution:A/RES/70/1"],
    );
  });

  it("show all Goals and targets, those that nobody addresses too", async () => {
    const { body } = await get("/api/targets");
    answerOf("targets", await get("/api/targets"));
    const targets = body.goals.flatMap((goal: { targets: unknown[] }) => goal.targets);
    assert.deepEqual([body.goals.length, targets.length, body.addressed, body.measures], [17, 169, 1, 3]);
    const goal = body.goals.find(({ code }: { code: string }) => code === "5");
    assert.deepEqual(goal.measures, { total: 3, stated: 3, inferred: 0 });
    assert.deepEqual(goal.cells, [{ column: "Europe", total: 3, stated: 3, inferred: 0 }]);
  });

  it("tell one target's measures with their sentences and actors, and a target's without any", async () => {
    const { body } = await get("/api/targets/5.1");
    answerOf("target", await get("/api/targets/5.1"));
    assert.equal(body.measures.length, 3);
    const [first] = body.measures;
    assert.deepEqual(
      first.actors.map(({ key }: { key: string }) => key),
      ["State:DNK"],
    );
    assert.deepEqual(first.place.sentence, { start: 0, end: sentence.length });
    assert.deepEqual(body.states, { acting: 1, all: 1 });
    const none = await get("/api/targets/14.1");
    answerOf("target", none);
    assert.deepEqual([none.body.kind, none.body.measures], ["Target", []]);
    answerOf("target", await get("/api/targets/17"));
  });

  it("find the shortest paths, each step with its sentence and its direction", async () => {
    const { body } = await get("/api/paths?from=State:DNK&to=Goal:5");
    answerOf("paths", await get("/api/paths?from=State:DNK&to=Goal:5"));
    const path = body.paths.find(
      ({ steps }: { steps: { edge: { kind: string } }[] }) => steps[0]?.edge.kind === "REPORTED_BY",
    );
    const kinds = path.steps.map(({ edge, forward }: { edge: { kind: string }; forward: boolean }) => [
      edge.kind,
      forward,
    ]);
    assert.deepEqual(kinds, [
      ["REPORTED_BY", false],
      ["ADDRESSES", true],
      ["PART_OF", true],
    ]);
    assert.deepEqual(path.steps[0].place.sentence, { start: 0, end: sentence.length });
    assert.equal(path.steps[2].place, undefined);
    assert.equal((await get("/api/paths?from=State:DNK&to=Goal:5&maxLength=2")).body.total, 0);
    assert.equal((await get("/api/paths?from=State:DNK&to=Goal:55")).status, 404);
  });

  it("run a query and answer its nodes and edges once each", async () => {
    const query = "MATCH (m:Measure)-[r:REPORTED_BY]->(s:State) RETURN m, r, s ORDER BY m.key";
    const response = await request(app()).post("/api/cypher").send({ query });
    answerOf("cypher", response);
    const { rows, nodes, edges, columns, cut } = response.body;
    assert.deepEqual([columns, rows.length, nodes.length, edges.length, cut], [["m", "r", "s"], 3, 4, 3, false]);
    const short = await request(app()).post("/api/cypher").send({ query, limit: 1 });
    assert.deepEqual([short.body.rows.length, short.body.cut], [1, true]);
  });

  it("answer the OpenAPI document and a page that names each route", async () => {
    const document = (await get("/api/openapi.json")).body;
    const page = (await get("/api/docs")).text;
    for (const { path } of operations) {
      assert.ok(document.paths[path], path);
      assert.ok(page.includes(path), path);
    }
  });

  it("take a report out, and only what it alone supports with it", async () => {
    const response = await request(app()).delete(`/api/reports/${encoded("A/2/2")}`);
    answerOf("takeOut", response);
    assert.deepEqual(
      (await get("/api/reports")).body.reports.map(({ symbol }: { symbol: string }) => symbol),
      ["A/1/1"],
    );
    assert.equal((await get("/api/nodes/State%3ADNK")).status, 200);
    const gone = await request(app()).delete(`/api/reports/${encoded("A/2/2")}`);
    assert.deepEqual([gone.status, gone.body.title], [404, "There is no such report"]);
  });
}
