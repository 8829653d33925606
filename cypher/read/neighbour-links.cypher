// Every neighbour of a node with how it is linked: one row for each neighbour, kind of edge and direction.
// parameters:
//   key         string    the node's key
//   edgeKinds   strings   the kinds of edge
//   kinds       strings?  the kinds of neighbour (all where null)
//   directions  strings   in, out or both
//   reports     strings?  only what these reports say (all where null)
//   basis       string?   only stated or only inferred edges, where an edge has a basis
//   minScore    float?    only edges with at least this score, where an edge has a score
// columns:
//   neighbour  the key of the neighbour
//   label      its label
//   order      its place in the order of a report, if it has one
//   kind       the kind of edge
//   direction  out where the node is the source, in where it is the target
//   edges      how many edges
//   score      the best score, if any
MATCH (node:Ibid {key: $key})-[edge:HAS_SECTION|HAS_PARAGRAPH|HAS_FOOTNOTE|MENTIONS|DESCRIBES|REPORTED_BY|ADDRESSES|ADOPTED_BY|PURSUANT_TO|FOLLOWS|SUBMITTED_TO|DIRECTED_TO|CITES|NAMES|TEXT_OF|PART_OF]->(other:Ibid)
WHERE 'out' IN $directions AND type(edge) IN $edgeKinds AND ($kinds IS NULL OR other.kind IN $kinds)
  AND ($reports IS NULL OR edge.report IS NULL OR edge.report IN $reports)
  AND ($basis IS NULL OR edge.basis IS NULL OR edge.basis = $basis)
  AND ($minScore IS NULL OR edge.score IS NULL OR edge.score >= $minScore)
RETURN other.key AS neighbour, other.label AS label, other.order AS order, type(edge) AS kind, 'out' AS direction,
  count(edge) AS edges, max(edge.score) AS score
UNION ALL
MATCH (node:Ibid {key: $key})<-[edge:HAS_SECTION|HAS_PARAGRAPH|HAS_FOOTNOTE|MENTIONS|DESCRIBES|REPORTED_BY|ADDRESSES|ADOPTED_BY|PURSUANT_TO|FOLLOWS|SUBMITTED_TO|DIRECTED_TO|CITES|NAMES|TEXT_OF|PART_OF]-(other:Ibid)
WHERE 'in' IN $directions AND type(edge) IN $edgeKinds AND ($kinds IS NULL OR other.kind IN $kinds)
  AND ($reports IS NULL OR edge.report IS NULL OR edge.report IN $reports)
  AND ($basis IS NULL OR edge.basis IS NULL OR edge.basis = $basis)
  AND ($minScore IS NULL OR edge.score IS NULL OR edge.score >= $minScore)
RETURN other.key AS neighbour, other.label AS label, other.order AS order, type(edge) AS kind, 'in' AS direction,
  count(edge) AS edges, max(edge.score) AS score
