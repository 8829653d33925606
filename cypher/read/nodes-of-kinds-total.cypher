// How many nodes of some kinds some reports hold or name.
// parameters:
//   kinds    strings   the kinds of node
//   reports  strings?  only these reports (all where null)
// columns:
//   total  how many
MATCH (node:Ibid)
WHERE node.kind IN $kinds AND ($reports IS NULL
  OR any(symbol IN $reports WHERE node.key CONTAINS ':' + symbol + '#' OR node.key = 'Report:' + symbol)
  OR EXISTS { MATCH (node)<-[names:NAMES]-(report:Ibid:Report) WHERE names.report IN $reports })
RETURN count(node) AS total
