/** The process that parses people's queries: the parser takes a second and some 300 MB to load. */
import { answerQuestions } from "../child/answer-questions";
import type { ParameterTypes } from "../stores/embedded/dialect/types";
import { judge } from "./admission";
import type { Verdict } from "./verdict";

export interface Question {
  readonly text: string;
  readonly store: "embedded" | "neo4j";
  readonly parameters: ParameterTypes;
}

answerQuestions<Question, Verdict>(({ text, store, parameters }) => judge(text, store, parameters));
