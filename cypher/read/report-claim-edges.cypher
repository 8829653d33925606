// What the measures and recommendations of a report say: who, to whom, towards what.
// parameters:
//   symbol  string  the report's symbol
// columns:
//   claim  the key of the Measure or Recommendation
//   edge   a REPORTED_BY, DIRECTED_TO or ADDRESSES
//   key    the key of the actor or target
//   kind   its kind
//   label  its label
MATCH (claim:Ibid)
WHERE claim.key STARTS WITH 'Measure:' + $symbol + '#' OR claim.key STARTS WITH 'Recommendation:' + $symbol + '#'
MATCH (claim)-[edge:REPORTED_BY|DIRECTED_TO|ADDRESSES]->(thing:Ibid)
RETURN claim.key AS claim, edge, thing.key AS key, thing.kind AS kind, thing.label AS label
ORDER BY claim, edge.key
