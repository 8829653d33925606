import { createRoot } from "react-dom/client";
import { App } from "./frame/app";
import { startHistory } from "./state";
import { startAppearance } from "./theme";

startAppearance();
startHistory();
const place = document.getElementById("page");
if (!place) throw new Error("index.html has no element #page");
createRoot(place).render(<App />);
