// The paragraphs of a report, in the order in which they are read, each with what holds it.
// parameters:
//   symbol  string  the report's symbol
// columns:
//   paragraph  the Paragraph
//   parent  the key of what holds it
//   start   the place of a footnote's mark, null for all else
MATCH (paragraph:Ibid:Paragraph)
WHERE paragraph.key STARTS WITH 'Paragraph:' + $symbol + '#'
MATCH (paragraph)<-[has:HAS_PARAGRAPH]-(parent:Ibid)
RETURN paragraph, parent.key AS parent, has.start AS start
ORDER BY paragraph.order, paragraph.key
