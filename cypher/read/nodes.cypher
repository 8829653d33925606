// Several nodes.
// parameters:
//   keys  strings  their keys
// columns:
//   node  a node
UNWIND $keys AS key
MATCH (node:Ibid {key: key})
RETURN node
ORDER BY node.key
