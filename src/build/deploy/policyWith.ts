/**
 * The policy with places for what an administrator fills in: `hosts` behind the sources of images and requests, and
 * `ancestors` instead of the sites that may show the map in a frame. Both are names of variables of the web server.
 */
export function policyWith(policy: string, hosts: string, ancestors: string): string {
  const directives = policy.split("; ").map((directive) => {
    if (/^(img|connect)-src /.test(directive)) return directive + hosts;
    return directive.startsWith("frame-ancestors ") ? `frame-ancestors ${ancestors}` : directive;
  });
  return directives.join("; ");
}
