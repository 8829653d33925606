// Nodes in which every word begins a word of a name or of the text; whole names first, then beginnings of names.
// parameters:
//   words   strings   the folded words, each after a space
//   phrase  string    all the folded words
//   kinds   strings?  the kinds of node (all where null)
//   limit   integer   at most so many
// columns:
//   key    the node's key
//   kind   its kind
//   label  its label
//   names  what else it is called
//   text   its text, if it has one
//   score  3 a whole name, 2 the beginning of a name, 1 words in a row, 0 words apart
MATCH (node:Ibid)
WHERE ($kinds IS NULL OR node.kind IN $kinds) AND all(word IN $words WHERE node.folded CONTAINS word)
WITH node,
  CASE WHEN node.folded CONTAINS '| ' + $phrase + ' |' THEN 3 WHEN node.folded CONTAINS '| ' + $phrase THEN 2 WHEN node.folded CONTAINS ' ' + $phrase THEN 1 ELSE 0 END AS score
RETURN node.key AS key, node.kind AS kind, node.label AS label, coalesce(node.aliases, []) AS names, node.text AS text, score
ORDER BY score DESC, size(node.folded), node.key
LIMIT $limit
