// The links between nodes of some kinds: one for each source, kind of edge and target, with its best edge.
// parameters:
//   reports    strings?  only what these reports say (all where null)
//   kinds      strings   the kinds of node at both ends
//   edgeKinds  strings   the kinds of edge
//   basis      string?   only stated or only inferred edges, where an edge has a basis (both where null)
//   minScore   float?    only edges with at least this score, where an edge has a score
//   limit      integer   at most so many links
// columns:
//   source  the key of the source
//   kind    the kind of edge
//   target  the key of the target
//   count   how many edges
//   key     the key of the best edge: stated before inferred, then score, confidence, key
//   basis   its basis
//   score   its score
MATCH (source:Ibid)-[edge:HAS_SECTION|HAS_PARAGRAPH|HAS_FOOTNOTE|MENTIONS|DESCRIBES|REPORTED_BY|ADDRESSES|ADOPTED_BY|PURSUANT_TO|FOLLOWS|SUBMITTED_TO|DIRECTED_TO|CITES|NAMES|TEXT_OF|PART_OF]->(target:Ibid)
WHERE type(edge) IN $edgeKinds AND source.kind IN $kinds AND target.kind IN $kinds
  AND ($reports IS NULL OR edge.report IS NULL OR edge.report IN $reports)
  AND ($basis IS NULL OR edge.basis IS NULL OR edge.basis = $basis)
  AND ($minScore IS NULL OR edge.score IS NULL OR edge.score >= $minScore)
WITH source, edge, target
ORDER BY CASE edge.basis WHEN 'stated' THEN 0 ELSE 1 END, coalesce(edge.score, 0.0) DESC, coalesce(edge.confidence, 0.0) DESC, edge.key
WITH source.key AS source, type(edge) AS kind, target.key AS target, collect(edge) AS edges
WITH source, kind, target, size(edges) AS count, head(edges) AS best
RETURN source, kind, target, count, best.key AS key, best.basis AS basis, best.score AS score
ORDER BY source, kind, target
LIMIT $limit
