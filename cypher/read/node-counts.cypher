// How many edges and neighbours a node has, by kind of edge, direction and kind of neighbour.
// parameters:
//   key  string  the node's key
// columns:
//   kind        the kind of edge
//   direction   out where the node is its source, in where it is its target
//   neighbour   the kind of the node at its other end
//   edges       how many edges
//   neighbours  how many different nodes
MATCH (node:Ibid {key: $key})-[edge:HAS_SECTION|HAS_PARAGRAPH|HAS_FOOTNOTE|MENTIONS|DESCRIBES|REPORTED_BY|ADDRESSES|ADOPTED_BY|PURSUANT_TO|FOLLOWS|SUBMITTED_TO|DIRECTED_TO|CITES|NAMES|TEXT_OF|PART_OF]->(other:Ibid)
RETURN type(edge) AS kind, 'out' AS direction, other.kind AS neighbour, count(edge) AS edges, count(DISTINCT other.key) AS neighbours
UNION ALL
MATCH (node:Ibid {key: $key})<-[edge:HAS_SECTION|HAS_PARAGRAPH|HAS_FOOTNOTE|MENTIONS|DESCRIBES|REPORTED_BY|ADDRESSES|ADOPTED_BY|PURSUANT_TO|FOLLOWS|SUBMITTED_TO|DIRECTED_TO|CITES|NAMES|TEXT_OF|PART_OF]-(other:Ibid)
RETURN type(edge) AS kind, 'in' AS direction, other.kind AS neighbour, count(edge) AS edges, count(DISTINCT other.key) AS neighbours
