#!/usr/bin/env node
// Plain JavaScript, so that a Node that is too old can still say so.
import "./nodeVersion.mjs";
import "./earlySignals.mjs";
import { runBundle } from "./bundle.mjs";
import { bundledProgram } from "./production.mjs";

const bundle = bundledProgram();
if (bundle) runBundle(bundle);
else await import("./cli.ts");
