// The mentions in the paragraphs and footnotes of a report, in the order of their places.
// parameters:
//   symbol  string  the report's symbol
// columns:
//   place  the key of the paragraph or footnote
//   edge   the mention, with its offsets
//   key    the key of the thing that is named
//   kind   its kind
//   label  its label
MATCH (place:Ibid)
WHERE place.key STARTS WITH 'Paragraph:' + $symbol + '#' OR place.key STARTS WITH 'Footnote:' + $symbol + '#'
MATCH (place)-[edge:MENTIONS]->(thing:Ibid)
RETURN place.key AS place, edge, thing.key AS key, thing.kind AS kind, thing.label AS label
ORDER BY place, edge.start, edge.key
