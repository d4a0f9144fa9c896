# syntax=docker/dockerfile:1
# One image for every service; which one a container is, its command says.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json ./
COPY proto proto
COPY scripts/build.mjs scripts/build.mjs
COPY libs libs
COPY apps apps
RUN node scripts/build.mjs && rm dist/.tsbuildinfo

# Without what only builds and tests need, and without the PostgreSQL of the embedded default.
FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM ${NODE_IMAGE}
# kafkajs asks for timers in the past, which newer releases of Node warn of; they fire at once, as it means them to.
ENV NODE_ENV=production NODE_OPTIONS=--disable-warning=TimeoutNegativeWarning
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY proto proto
COPY libs/contracts/gen libs/contracts/gen
COPY scripts/compose/ready.mjs scripts/compose/door.mjs scripts/compose/
COPY --from=build /app/dist dist
# A volume that is mounted here for the first time takes the owner of the folder.
RUN install -d -o node -g node -m 755 \
    /secrets/database /secrets/egress /secrets/egress-public /secrets/roster /secrets/roster-public
USER node
STOPSIGNAL SIGTERM
CMD ["node", "dist/apps/cli/src/main.js", "--help"]
