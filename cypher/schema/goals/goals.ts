/**
 * The 17 Goals of the 2030 Agenda: their numbers, and titles in our own words.
 * Source of the numbers: General Assembly resolution 70/1.
 */
export const goalTitles = [
  ["1", "No poverty"],
  ["2", "No hunger"],
  ["3", "Good health"],
  ["4", "Good education"],
  ["5", "Gender equality"],
  ["6", "Water and sanitation"],
  ["7", "Clean energy"],
  ["8", "Decent work and growth"],
  ["9", "Industry and infrastructure"],
  ["10", "Less inequality"],
  ["11", "Liveable cities"],
  ["12", "Responsible consumption"],
  ["13", "Climate"],
  ["14", "Oceans"],
  ["15", "Life on land"],
  ["16", "Peace and justice"],
  ["17", "Partnerships"],
] as const satisfies readonly (readonly [code: string, title: string])[];
