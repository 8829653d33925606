// One edge with its ends and the text that its sentence stands in. It is looked up from its source.
// parameters:
//   source  string  the key of its source
//   key     string  its key
// columns:
//   edge    the edge
//   source  the node that it comes from
//   target  the node that it goes to
MATCH (source:Ibid {key: $source})-[edge:HAS_SECTION|HAS_PARAGRAPH|HAS_FOOTNOTE|MENTIONS|DESCRIBES|REPORTED_BY|ADDRESSES|ADOPTED_BY|PURSUANT_TO|FOLLOWS|SUBMITTED_TO|DIRECTED_TO|CITES|NAMES|TEXT_OF|PART_OF {key: $key}]->(target:Ibid)
RETURN edge, source, target
