import { DEFAULT_CONFIG } from "../../load/config";
import { securityHeaders } from "../headers";
import { apacheFile } from "./apache";
import { cdnFile, headersFile, uploadScript } from "./hosts";
import { nginxFile } from "./nginx";
import { gitHubFile, gitLabFile } from "./pages";

/** The files for web servers and hosts by name, all from the one description of the headers. */
export function deployFiles(): Readonly<Record<string, string>> {
  const headers = securityHeaders(DEFAULT_CONFIG);
  return {
    "nginx.conf": nginxFile(headers),
    ".htaccess": apacheFile(headers),
    _headers: headersFile(headers),
    "cdn-headers.json": cdnFile(headers),
    "upload.sh": uploadScript(),
    "github-pages.yml": gitHubFile(),
    "gitlab-pages.yml": gitLabFile(),
  };
}
