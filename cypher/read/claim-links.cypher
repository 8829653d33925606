// Who and what claims are linked with: who acts, whom they address, towards what.
// parameters:
//   keys  strings  the keys of the claims
// columns:
//   claim  the key of the claim
//   edge   a REPORTED_BY, DIRECTED_TO or ADDRESSES
//   thing  the actor or target
UNWIND $keys AS key
MATCH (claim:Ibid {key: key})
MATCH (claim)-[edge:REPORTED_BY|DIRECTED_TO|ADDRESSES]->(thing:Ibid)
RETURN claim.key AS claim, edge, thing
ORDER BY claim, edge.key
