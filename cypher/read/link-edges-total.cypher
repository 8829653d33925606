// How many edges a link has.
// parameters:
//   source  string  the key of the source
//   kind    string  the kind of edge
//   target  string  the key of the target
//   reports  strings?  only what these reports say (all where null)
// columns:
//   total  how many
MATCH (source:Ibid {key: $source})-[edge:HAS_SECTION|HAS_PARAGRAPH|HAS_FOOTNOTE|MENTIONS|DESCRIBES|REPORTED_BY|ADDRESSES|ADOPTED_BY|PURSUANT_TO|FOLLOWS|SUBMITTED_TO|DIRECTED_TO|CITES|NAMES|TEXT_OF|PART_OF]->(target:Ibid {key: $target})
WHERE type(edge) = $kind AND ($reports IS NULL OR edge.report IS NULL OR edge.report IN $reports)
RETURN count(edge) AS total
