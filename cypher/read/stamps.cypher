// What each report was read from and by which version of ingest, so that a file that was read before is known.
// columns:
//   symbol      the report's symbol
//   sourceFile  the name of its file
//   sourceHash  SHA-256 of its file
//   version     of ingest
MATCH (report:Ibid:Report)
RETURN report.symbol AS symbol, report.sourceFile AS sourceFile, report.sourceHash AS sourceHash, report.version AS version
ORDER BY symbol
