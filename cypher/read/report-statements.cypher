// What a report says of itself, of documents and of resolutions.
// parameters:
//   symbol  string  the report's symbol
// columns:
//   edge    the statement, with its evidence
//   source  the node that it comes from
//   target  the node that it goes to
MATCH (source:Ibid)-[edge:ADOPTED_BY|PURSUANT_TO|FOLLOWS|SUBMITTED_TO|REPORTED_BY|ADDRESSES]->(target:Ibid)
WHERE edge.report = $symbol AND NOT source:Measure AND NOT source:Recommendation
RETURN edge, source, target
ORDER BY edge.key
