#!/usr/bin/env node
// Plain JavaScript, so that a Node that is too old can still say so.
import "./nodeVersion.mjs";
import "./production.mjs";

await import("./cli.ts");
