/**
 * What a person's query may consist of: the rules of Neo4j's grammar that read. A rule that is not here refuses the
 * query, so that what the grammar gains later, or writes, calls out or reads files, is refused without being known.
 */
export const allowedRules: ReadonlySet<string> = new Set(
  `statementsOrCommands statementOrCommand preparsedStatement preparserOption statement regularQuery union singleQuery
  clause returnClause returnBody returnItem returnItems orderItem ascToken descToken orderBy skip limit whereClause
  withClause matchClause matchMode unwindClause callClause procedureName procedureArgument procedureResultItem
  subqueryClause subqueryScope orderBySkipLimitClause patternList pattern quantifier anonymousPattern
  shortestPathPattern patternElement selector nonNegativeIntegerSpecification groupToken pathToken pathPatternNonEmpty
  nodePattern parenthesizedPath properties relationshipPattern leftArrow arrowLine rightArrow pathLength
  labelExpression labelExpression4 labelExpression3 labelExpression2 labelExpression1 expression expression11
  expression10 expression9 expression8 expression7 comparisonExpression6 normalForm expression6 expression5
  expression4 expression3 expression2 postFix property expression1 literal caseExpression caseAlternative
  extendedCaseExpression extendedCaseAlternative extendedWhen listComprehension patternComprehension reduceExpression
  listItemsPredicate normalizeFunction trimFunction patternExpression shortestPathExpression parenthesizedExpression
  mapProjection mapProjectionElement countStar existsExpression countExpression collectExpression numberLiteral
  listLiteral stringLiteral map propertyKeyName parameter parameterName functionInvocation functionArgument
  functionName namespace variable symbolicVariableNameString escapedSymbolicVariableNameString
  unescapedSymbolicVariableNameString symbolicNameString escapedSymbolicNameString unescapedSymbolicNameString
  unescapedSymbolicNameString_ unescapedLabelSymbolicNameString unescapedLabelSymbolicNameString_ type typePart
  typeName typeNullability typeListSuffix`
    .trim()
    .split(/\s+/),
);

/** What to say of the clauses that people know; all others are refused in general words. */
export const refusedClauses: Readonly<Record<string, string>> = {
  createClause: "CREATE writes",
  insertClause: "INSERT writes",
  mergeClause: "MERGE writes",
  setClause: "SET writes",
  removeClause: "REMOVE writes",
  deleteClause: "DELETE writes",
  foreachClause: "FOREACH writes",
  loadCSVClause: "LOAD CSV reads files and other hosts",
  useClause: "USE leaves this database",
  finishClause: "FINISH answers nothing",
  filterClause: "FILTER is not Cypher 5; write WITH * WHERE",
  letClause: "LET is not Cypher 5; write WITH *, … AS",
  when: "WHEN is not Cypher 5; write CASE",
  subqueryInTransactionsParameters: "IN TRANSACTIONS writes",
  hint: "a hint to the planner is not portable",
  dynamicAnyAllExpression: "a label computed from text is not allowed; write the label",
  cypherOptions: "options of Cypher are not allowed; only EXPLAIN or PROFILE may stand before a query",
  command: "commands of administration are not allowed",
  consoleCommand: "commands of the console are not allowed",
  vectorFunction: "vector() is not allowed",
};

/** Functions that compute and nothing else: none that calls out, runs text or reads files. In lower case. */
export const allowedFunctions: ReadonlySet<string> = new Set(
  `abs acos all any asin atan atan2 avg btrim ceil char_length character_length coalesce collect cos cot count date
  date.truncate datetime datetime.truncate datetime.fromepoch datetime.fromepochmillis degrees duration
  duration.between duration.indays duration.inmonths duration.inseconds e elementid endnode exists exp floor haversin
  head id isempty isnan keys labels last left length localdatetime localdatetime.truncate localtime
  localtime.truncate log log10 lower ltrim max min nodes none nullif percentilecont percentiledisc pi point
  point.distance point.withinbbox properties radians rand randomuuid range reduce relationships replace reverse right
  round rtrim sign sin single size split sqrt startnode stdev stdevp substring sum tail tan time time.truncate
  timestamp toboolean tobooleanlist tobooleanornull tofloat tofloatlist tofloatornull tointeger tointegerlist
  tointegerornull tolower tostring tostringlist tostringornull toupper type upper valuetype`
    .trim()
    .split(/\s+/),
);

/** Procedures of Neo4j that only look; the embedded store has none. In lower case. */
export const allowedProcedures: ReadonlySet<string> = new Set([
  "db.labels",
  "db.relationshiptypes",
  "db.propertykeys",
  "db.schema.visualization",
  "db.schema.nodetypeproperties",
  "db.schema.reltypeproperties",
]);
