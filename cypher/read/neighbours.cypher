// The neighbours of a node that are not known yet, those with most edges first.
// parameters:
//   key         string    the node's key
//   edgeKinds   strings   the kinds of edge
//   kinds       strings?  the kinds of neighbour (all where null)
//   directions  strings   in, out or both
//   known       strings   keys of nodes that are known
//   skip        integer   so many are left out at the beginning
//   limit       integer   at most so many
// columns:
//   key    the key of a neighbour
//   edges  how many edges run between the two
MATCH (node:Ibid {key: $key})-[edge:HAS_SECTION|HAS_PARAGRAPH|HAS_FOOTNOTE|MENTIONS|DESCRIBES|REPORTED_BY|ADDRESSES|ADOPTED_BY|PURSUANT_TO|FOLLOWS|SUBMITTED_TO|DIRECTED_TO|CITES|NAMES|TEXT_OF|PART_OF]-(other:Ibid)
WHERE type(edge) IN $edgeKinds AND ($kinds IS NULL OR other.kind IN $kinds) AND NOT other.key IN $known
  AND CASE WHEN startNode(edge).key = $key THEN 'out' ELSE 'in' END IN $directions
RETURN other.key AS key, count(edge) AS edges
ORDER BY edges DESC, key
SKIP $skip LIMIT $limit
