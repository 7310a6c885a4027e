# No Docker engine runs where this project is tested. Instead, test/program/package.test.ts carries out every
# instruction of this file in temporary folders, one by one, and starts the result.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# The optional dependencies are a second Node, for machines whose own is too old.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/package.json /app/LICENSE /app/README.md /app/CHANGELOG.md ./
COPY --from=build /app/docs ./docs
COPY --from=build /app/schema ./schema
COPY --from=build /app/dist ./dist
COPY --from=build /app/lib ./lib
USER node
# A SQLite store is created here: mount a volume to keep it.
WORKDIR /home/node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=64", "/app/lib/bin.mjs"]
