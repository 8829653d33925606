// How many edges there are of each kind, by the kinds of their ends.
// columns:
//   kind   the kind of edge
//   from   the kind of its source
//   to     the kind of its target
//   count  how many
MATCH (source:Ibid)-[edge:HAS_SECTION|HAS_PARAGRAPH|HAS_FOOTNOTE|MENTIONS|DESCRIBES|REPORTED_BY|ADDRESSES|ADOPTED_BY|PURSUANT_TO|FOLLOWS|SUBMITTED_TO|DIRECTED_TO|CITES|NAMES|TEXT_OF|PART_OF]->(target:Ibid)
RETURN type(edge) AS kind, source.kind AS from, target.kind AS to, count(edge) AS count
ORDER BY kind, from, to
