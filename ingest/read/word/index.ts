export { readDoc } from "./doc";
export { readDocx } from "./docx";
