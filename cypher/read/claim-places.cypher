// Where claims stand: the clauses of Measures, Recommendations and Statistics in their paragraphs or footnotes.
// parameters:
//   keys  strings  the keys of the claims
// columns:
//   claim  the key of the claim
//   edge   its DESCRIBES edge, with its offsets
UNWIND $keys AS key
MATCH (claim:Ibid {key: key})
MATCH (claim)<-[edge:DESCRIBES]-(place:Ibid)
RETURN claim.key AS claim, edge
ORDER BY claim, edge.key
