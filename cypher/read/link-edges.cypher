// The edges of a link: all of one kind between one source and one target, the best first.
// parameters:
//   source  string   the key of the source
//   kind    string   the kind of edge
//   target  string   the key of the target
//   reports  strings?  only what these reports say (all where null)
//   skip    integer  so many are left out at the beginning
//   limit   integer  at most so many
// columns:
//   edge  an edge
MATCH (source:Ibid {key: $source})-[edge:HAS_SECTION|HAS_PARAGRAPH|HAS_FOOTNOTE|MENTIONS|DESCRIBES|REPORTED_BY|ADDRESSES|ADOPTED_BY|PURSUANT_TO|FOLLOWS|SUBMITTED_TO|DIRECTED_TO|CITES|NAMES|TEXT_OF|PART_OF]->(target:Ibid {key: $target})
WHERE type(edge) = $kind AND ($reports IS NULL OR edge.report IS NULL OR edge.report IN $reports)
RETURN edge
ORDER BY CASE edge.basis WHEN 'stated' THEN 0 ELSE 1 END, coalesce(edge.score, 0.0) DESC, coalesce(edge.confidence, 0.0) DESC, edge.key
SKIP $skip LIMIT $limit
