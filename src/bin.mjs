#!/usr/bin/env node
// Plain JavaScript, so that a Node that is too old can still say so.
import "./nodeVersion.mjs";
import { bundledProgram } from "./production.mjs";

const bundle = bundledProgram();
if (bundle) await import(bundle);
else await import("./cli.ts");
