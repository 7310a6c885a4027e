// Loaded before anything else, in plain JavaScript, so that a Node that is too old can still say so.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    `This needs Node 22.19 or newer, and runs on ${process.versions.node}.\n` +
      "On Linux (x64, arm64) npm installs a Node of its own: start with `npm start`, or with `npx freshbooks-subgraph`\n" +
      "where the package is installed, and do not install with --omit=optional. Elsewhere, install Node 24 first.",
  );
  process.exit(1);
}
