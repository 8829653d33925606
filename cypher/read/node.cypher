// One node.
// parameters:
//   key  string  its key
// columns:
//   node  the node
MATCH (node:Ibid {key: $key})
RETURN node
