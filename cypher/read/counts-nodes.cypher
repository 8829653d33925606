// How many nodes there are of each kind.
// columns:
//   kind   the kind of node
//   count  how many
MATCH (node:Ibid)
RETURN node.kind AS kind, count(node) AS count
ORDER BY kind
