// The links from some nodes to some nodes: one for each source, kind of edge and target, with its best edge.
// parameters:
//   sources    strings   the keys of the sources
//   targets    strings   the keys of the targets
//   edgeKinds  strings   the kinds of edge
//   reports    strings?  only what these reports say (all where null)
//   basis      string?   only stated or only inferred edges, where an edge has a basis
//   minScore   float?    only edges with at least this score, where an edge has a score
// columns:
//   source  the key of the source
//   kind    the kind of edge
//   target  the key of the target
//   count   how many edges
//   best    the best edge: stated before inferred, then score, confidence, key
UNWIND $sources AS key
MATCH (source:Ibid {key: key})
MATCH (source)-[edge:HAS_SECTION|HAS_PARAGRAPH|HAS_FOOTNOTE|MENTIONS|DESCRIBES|REPORTED_BY|ADDRESSES|ADOPTED_BY|PURSUANT_TO|FOLLOWS|SUBMITTED_TO|DIRECTED_TO|CITES|NAMES|TEXT_OF|PART_OF]->(target:Ibid)
WHERE type(edge) IN $edgeKinds AND target.key IN $targets
  AND ($reports IS NULL OR edge.report IS NULL OR edge.report IN $reports)
  AND ($basis IS NULL OR edge.basis IS NULL OR edge.basis = $basis)
  AND ($minScore IS NULL OR edge.score IS NULL OR edge.score >= $minScore)
WITH source, edge, target
ORDER BY CASE edge.basis WHEN 'stated' THEN 0 ELSE 1 END, coalesce(edge.score, 0.0) DESC, coalesce(edge.confidence, 0.0) DESC, edge.key
WITH source.key AS source, type(edge) AS kind, target.key AS target, collect(edge) AS edges
RETURN source, kind, target, size(edges) AS count, head(edges) AS best
ORDER BY source, kind, target
