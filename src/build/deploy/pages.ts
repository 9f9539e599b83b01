const COMMANDS = ["npm ci", "npx vite build", "npm run deploy:policy"] as const;

/** A workflow that builds and publishes with GitHub Pages. */
export function gitHubFile(): string {
  return `# GitHub Pages for Samenwerkingskaart, made by "npm run deploy:files". Copy to .github/workflows/pages.yml and choose
# "GitHub Actions" as the source under Settings, Pages. GitHub sends no headers of yours: the policy goes into the page.
name: pages
on:
  push:
    branches: [main]
permissions:
  contents: read
  pages: write
  id-token: write
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with:
          node-version: 22
${COMMANDS.map((command) => `      - run: ${command}`).join("\n")}
      - uses: actions/upload-pages-artifact@v5
        with:
          path: dist
      - uses: actions/deploy-pages@v5
`;
}

/** A pipeline that builds and publishes with GitLab Pages, which sends the precompressed copies by itself. */
export function gitLabFile(): string {
  return `# GitLab Pages for Samenwerkingskaart, made by "npm run deploy:files". Copy to .gitlab-ci.yml. GitLab sends the compressed
# copies by itself, but no headers of yours: the policy goes into the page.
pages:
  image: node:22
  script:
${COMMANDS.map((command) => `    - ${command}`).join("\n")}
    - rm -rf public && mv dist public # the folder that every version of GitLab publishes
  artifacts:
    paths: [public]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`;
}
