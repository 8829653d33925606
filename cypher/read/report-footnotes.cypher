// The footnotes of a report, in the order in which they are read, each with what holds it.
// parameters:
//   symbol  string  the report's symbol
// columns:
//   footnote  the Footnote
//   parent  the key of what holds it
//   start   the place of a footnote's mark, null for all else
MATCH (footnote:Ibid:Footnote)
WHERE footnote.key STARTS WITH 'Footnote:' + $symbol + '#'
MATCH (footnote)<-[has:HAS_FOOTNOTE]-(parent:Ibid)
RETURN footnote, parent.key AS parent, has.start AS start
ORDER BY footnote.order, footnote.key
