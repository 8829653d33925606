// The shortest paths between two nodes, over all kinds of edge that say or name something.
// parameters:
//   from   string   the key of the one
//   to     string   the key of the other
//   limit  integer  at most so many paths
// columns:
//   path  a path
MATCH (one:Ibid {key: $from}), (other:Ibid {key: $to})
MATCH path = allShortestPaths((one)-[:MENTIONS|DESCRIBES|REPORTED_BY|ADDRESSES|ADOPTED_BY|PURSUANT_TO|FOLLOWS|SUBMITTED_TO|DIRECTED_TO|PART_OF*1..6]-(other))
RETURN path
LIMIT $limit
