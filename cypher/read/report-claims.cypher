// The measures, recommendations and statistics of a report, with their place.
// parameters:
//   symbol  string  the report's symbol
// columns:
//   place  the key of the paragraph or footnote
//   edge   the DESCRIBES edge, with its offsets
//   claim  the Measure, Recommendation or Statistic
MATCH (place:Ibid)
WHERE place.key STARTS WITH 'Paragraph:' + $symbol + '#' OR place.key STARTS WITH 'Footnote:' + $symbol + '#'
MATCH (place)-[edge:DESCRIBES]->(claim:Ibid)
RETURN place.key AS place, edge, claim
ORDER BY claim.order, claim.key
