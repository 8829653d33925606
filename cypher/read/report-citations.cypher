// What the paragraphs and footnotes of a report cite.
// parameters:
//   symbol  string  the report's symbol
// columns:
//   edge  the CITES edge
MATCH (place:Ibid)
WHERE place.key STARTS WITH 'Paragraph:' + $symbol + '#' OR place.key STARTS WITH 'Footnote:' + $symbol + '#'
MATCH (place)-[edge:CITES]->(cited:Ibid)
RETURN edge
ORDER BY edge.key
