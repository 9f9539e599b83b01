import { chmodSync, copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ServedSite, startWebServer, type Workplace } from "./webServer";

/** Debian switches these on by itself; their own settings come along, such as ".br" for the Breton language. */
const USUAL = [
  "mpm_event",
  "authz_core",
  "dir",
  "autoindex",
  "mime",
  "negotiation",
  "env",
  "setenvif",
  "filter",
  "deflate",
];
/** What docs/deploy/.htaccess asks for. */
const NEEDED = ["headers", "rewrite"];

/** Serves a copy of the built site with docs/deploy/.htaccess in it, unchanged. */
export function startApache(subPath: string): Promise<ServedSite> {
  return startWebServer("apache2", subPath, true, (place) => {
    copyFileSync("docs/deploy/.htaccess", join(place.folder, ".htaccess"));
    chmodSync(place.base, 0o755); // started by root, it serves as another user
    const settings = join(place.base, "apache.conf");
    writeFileSync(settings, mainFile(place));
    return ["-f", settings, "-DFOREGROUND"];
  });
}

/**
 * What Debian's own apache2.conf says, with every path in the folder of the test, on a host that compresses pages by
 * itself too: what the build compressed may not be compressed twice.
 */
function mainFile({ base, root, port }: Workplace): string {
  const modules = [...USUAL, ...NEEDED, "brotli"].flatMap((name) => [
    `Include mods-available/${name}.load`,
    `IncludeOptional mods-available/${name}.con[f]`, // a pattern: a module without settings has no such file
  ]);
  return `ServerRoot /etc/apache2
ServerName localhost
Listen 127.0.0.1:${port}
User www-data
Group www-data
PidFile ${join(base, "apache.pid")}
DefaultRuntimeDir ${base}
ErrorLog ${join(base, "error.log")}
${modules.join("\n")}
AddOutputFilterByType BROTLI_COMPRESS text/html text/css text/javascript image/svg+xml
AddDefaultCharset iso-8859-1
DocumentRoot ${root}
<Directory />
  AllowOverride None
  Require all denied
</Directory>
<Directory ${root}>
  Options Indexes FollowSymLinks MultiViews
  AllowOverride All
  Require all granted
</Directory>
<FilesMatch "^[.]ht">
  Require all denied
</FilesMatch>
`;
}
