import { all, child, children, core, type Syntax } from "../../../guard/syntax";
import { edgeKinds, nodeBase, nodeKinds, type PropertyType } from "../../../schema/kinds";
import type { Value } from "../../store";

/** What is known of a value before the query runs. A list says what it holds. */
export type Type = "number" | "text" | "boolean" | "null" | "thing" | "map" | "unknown" | ListType;
export interface ListType {
  readonly of: Type;
  /** True where it may hold nulls. */
  readonly nulls: boolean;
}
export type ParameterTypes = Readonly<Record<string, Type>>;

const list = (of: Type, nulls = false): ListType => ({ of, nulls });
export const isList = (type: Type): type is ListType => typeof type === "object";

export function typeOfValue(value: Value | undefined): Type {
  if (value === null || value === undefined) return "null";
  if (typeof value === "number") return "number";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "boolean";
  if (!Array.isArray(value)) return "map";
  const types = value.map((item: Value) => typeOfValue(item));
  return list(common(types), types.includes("null"));
}

/** Two values of these types are never equal in Cypher, whatever they are. */
export function neverEqual(a: Type, b: Type): boolean {
  const plain: readonly Type[] = ["number", "text", "boolean"];
  if (isList(a) && isList(b)) return neverEqual(a.of, b.of);
  if (isList(a)) return plain.includes(b);
  if (isList(b)) return plain.includes(a);
  return a !== b && plain.includes(a) && plain.includes(b);
}

const ofSchema: Readonly<Record<PropertyType, Type>> = {
  string: "text",
  integer: "number",
  float: "number",
  boolean: "boolean",
  strings: list("text"),
  floats: list("number"),
};

/** One property has one type, on whatever it stands. */
const propertyTypes: ReadonlyMap<string, Type> = new Map(
  [nodeBase, ...Object.values({ ...nodeKinds, ...edgeKinds }).map((kind) => kind.properties)].flatMap((properties) =>
    Object.entries<PropertyType>(properties).map(([name, type]) => [name, ofSchema[type]] as const),
  ),
);

const ofFunctions: Readonly<Record<string, Type>> = {
  ...Object.fromEntries(
    "abs avg ceil count exp floor length log log10 percentilecont percentiledisc rand round sign size sqrt stdev stdevp sum tofloat tointeger timestamp id"
      .split(" ")
      .map((name) => [name, "number" as const]),
  ),
  ...Object.fromEntries(
    "tostring toupper tolower upper lower trim ltrim rtrim btrim left right substring replace type elementid"
      .split(" ")
      .map((name) => [name, "text" as const]),
  ),
  toboolean: "boolean",
  labels: list("text"),
  keys: list("text"),
  split: list("text"),
  range: list("number"),
  nodes: list("thing"),
  relationships: list("thing"),
  startnode: "thing",
  endnode: "thing",
  properties: "map",
};
/** Functions whose answer has the type of what they are given. */
const likeArgument: readonly string[] = ["coalesce", "min", "max", "tail", "reverse"];

/** What the parts of a query are, as far as the schema, the literals and the parameters tell. */
export class Types {
  private readonly variables = new Map<string, Type>();

  constructor(
    tree: Syntax,
    private readonly parameters: ParameterTypes,
  ) {
    for (const pattern of all(tree, "nodePattern", "relationshipPattern")) {
      const variable = child(pattern, "variable");
      const long = child(pattern, "pathLength");
      if (variable) this.bind(variable.text, long ? list("thing") : "thing");
    }
    for (const reduce of all(tree, "reduceExpression", "procedureResultItem"))
      for (const variable of children(reduce, "variable")) this.bind(variable.text, "unknown");
    for (const node of all(tree, "returnItem", "unwindClause", "listComprehension", "listItemsPredicate")) {
      const variable = child(node, "variable");
      const [expression] = children(node, "expression");
      if (!variable || !expression) continue;
      const type = this.of(expression);
      this.bind(variable.text, node.rule === "returnItem" ? type : isList(type) ? type.of : "unknown");
    }
  }

  of(expression: Syntax): Type {
    const node = core(expression);
    switch (node.rule) {
      case "expression1":
        return node.children[0] ? this.ofPart(node.children[0]) : "unknown";
      case "expression2":
        return this.ofPostfix(node);
      case "expression3":
      case "expression4":
      case "expression5":
        return "number";
      case "expression6":
        return this.ofSum(node);
      case "expression7":
      case "expression8":
      case "expression9":
      case "expression10":
      case "expression11":
      case "expression":
        return "boolean";
      default:
        return this.ofPart(node);
    }
  }

  private ofPart(node: Syntax): Type {
    switch (node.rule) {
      case "literal":
        return ofLiteral(node);
      case "parameter":
        return this.parameters[node.text.slice(1)] ?? "unknown";
      case "variable":
        return this.variables.get(node.text) ?? "unknown";
      case "listLiteral": {
        const types = children(node, "expression").map((item) => this.of(item));
        return list(
          common(types),
          types.some((type) => type === "null"),
        );
      }
      case "countStar":
      case "countExpression":
        return "number";
      case "existsExpression":
      case "listItemsPredicate":
        return "boolean";
      case "mapProjection":
        return "map";
      case "parenthesizedExpression": {
        const inner = child(node, "expression");
        return inner ? this.of(inner) : "unknown";
      }
      case "functionInvocation":
        return this.ofFunction(node);
      case "trimFunction":
        return "text";
      default:
        return "unknown";
    }
  }

  private ofFunction(node: Syntax): Type {
    const name = child(node, "functionName")?.text.toLowerCase() ?? "";
    const [first] = children(node, "functionArgument");
    const argument = first?.children[0];
    if (argument === undefined) return ofFunctions[name] ?? "unknown";
    if (likeArgument.includes(name)) return this.of(argument);
    if (name === "collect") return list(this.of(argument));
    const type = this.of(argument);
    if (name === "head" || name === "last") return isList(type) ? type.of : "unknown";
    return ofFunctions[name] ?? "unknown";
  }

  private ofPostfix(node: Syntax): Type {
    const [base, first, more] = node.children;
    if (!base || !first || more) return "unknown";
    const type = this.of(base);
    const property = child(first, "property");
    if (property) return type === "thing" ? (propertyTypes.get(property.text.slice(1).trim()) ?? "unknown") : "unknown";
    if (!isList(type)) return "unknown";
    return first.children.some((part) => part.text === "..") ? type : type.of;
  }

  private ofSum(node: Syntax): Type {
    const types = node.children.filter((part) => part.rule !== "token").map((part) => this.of(part));
    if (types.includes("unknown")) return "unknown";
    if (types.includes("text")) return "text";
    return types.find(isList) ?? "number";
  }

  /** A name that stands for several things is known for none. */
  private bind(name: string, type: Type): void {
    const before = this.variables.get(name);
    this.variables.set(name, before === undefined || same(before, type) ? type : "unknown");
  }
}

function ofLiteral(node: Syntax): Type {
  const [inner] = node.children;
  if (inner?.rule === "numberLiteral") return "number";
  if (inner?.rule === "stringLiteral") return "text";
  if (inner?.rule === "map") return "map";
  const word = node.text.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return "boolean";
  return word === "NULL" ? "null" : "number";
}

const same = (a: Type, b: Type): boolean => JSON.stringify(a) === JSON.stringify(b);

function common(types: readonly Type[]): Type {
  const known = types.filter((type) => type !== "null");
  const [first] = known;
  return first !== undefined && known.every((type) => same(type, first)) ? first : "unknown";
}
