// How many edges a link has.
// parameters:
//   source  string  the key of the source
//   kind    string  the kind of edge
//   target  string  the key of the target
// columns:
//   total  how many
MATCH (source:Ibid {key: $source})-[edge]->(target:Ibid {key: $target})
WHERE type(edge) = $kind
RETURN count(edge) AS total
