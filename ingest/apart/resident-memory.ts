export { residentMemory } from "../../cypher/child/resident-memory";
