// How many nodes a search finds.
// parameters:
//   words  strings   the folded words, each after a space
//   kinds  strings?  the kinds of node (all where null)
// columns:
//   total  how many
MATCH (node:Ibid)
WHERE ($kinds IS NULL OR node.kind IN $kinds) AND all(word IN $words WHERE node.folded CONTAINS word)
RETURN count(node) AS total
