import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { addressUnderBasePath } from "./base-path.ts";
import "./ui/base.css";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
// Opened past the proxy, by the service's own address: the page lives under the base path there as well.
const rightAddress = addressUnderBasePath(window.location);
if (rightAddress === undefined) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
} else window.location.replace(rightAddress);
