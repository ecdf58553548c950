# The service alone; Neo4j is a container of its own (docker-compose.yml).
FROM node:20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM packages AS build
COPY . .
RUN npm run build

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4310 LOG_LEVEL=info
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY cypher cypher
COPY seed seed
COPY server/citing/styles server/citing/styles
USER node
EXPOSE 4310
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4310/api/health').then(a=>process.exit(a.ok?0:1))"]
CMD ["node", "--enable-source-maps", "dist/server/serve.js"]
