import type { AllowList } from './allow-list.ts'
import { foreignCode } from './foreign-code.ts'
import { missingFiles } from './named-files.ts'
import { packFaults } from './pack-faults.ts'
import { type BuiltPackage, textOf } from './read-package.ts'
import { oversizes, sizesOf } from './sizes.ts'

/** What of the manifest is checked. */
export interface BuiltManifest {
  permissions?: string[]
  optional_permissions?: string[]
  host_permissions?: string[]
  optional_host_permissions?: string[]
  content_security_policy?: { extension_pages?: string }
  [field: string]: unknown
}

/** Fields by which pages could reach into the extension, or code could get in or run unasked. */
const FORBIDDEN_FIELDS = {
  web_accessible_resources: 'any page could find out that the extension is installed',
  externally_connectable: 'pages and other extensions could talk to it',
  content_scripts: 'the reading script is only registered for sites that a person switched on',
}

/** Checks a built extension. Each answer is a sentence on what is wrong; none means that it is fit to ship. */
export function checkBuild(built: BuiltPackage, allowed: AllowList): string[] {
  if (!built.has('manifest.json')) return ['There is no manifest.json.']
  const manifest = JSON.parse(textOf(built, 'manifest.json')) as BuiltManifest
  return [
    ...missingFiles(built),
    ...wrongPermissions(manifest, allowed),
    ...forbiddenFields(manifest),
    ...looseness(manifest),
    ...foreignCode(built),
    ...packFaults(built),
    ...oversizes(sizesOf(built)),
  ]
}

/** Compares what the manifest asks for with what is argued for: neither more nor less. */
export function wrongPermissions(manifest: BuiltManifest, allowed: AllowList): string[] {
  const {
    permissions = [],
    optional_permissions = [],
    host_permissions = [],
    optional_host_permissions = [],
  } = manifest
  return [
    ...compare([...permissions, ...optional_permissions], allowed.permissions),
    ...compare(optional_host_permissions, allowed.hosts),
    ...host_permissions.map(
      (host) => `The manifest takes the host ${host} without asking; hosts may only be optional.`,
    ),
  ]
}

function compare(asked: string[], argued: string[]): string[] {
  return [
    ...asked
      .filter((name) => !argued.includes(name))
      .map(
        (name) => `The manifest asks for "${name}", which docs/permissions.md does not argue for.`,
      ),
    ...argued
      .filter((name) => !asked.includes(name))
      .map(
        (name) => `docs/permissions.md argues for "${name}", but the manifest does not ask for it.`,
      ),
  ]
}

/** Looks for manifest fields that the extension does without. */
export function forbiddenFields(manifest: BuiltManifest): string[] {
  return Object.entries(FORBIDDEN_FIELDS).flatMap(([field, reason]) =>
    field in manifest ? [`The manifest has "${field}", and it must not: ${reason}.`] : [],
  )
}

/** Directives by which the browser itself holds the extension's pages and worker to "nothing leaves". */
const STRICT_POLICY = ["default-src 'none'", "script-src 'self'", "connect-src 'self'"]

/** Looks for a content security policy that would let anything in or out. */
export function looseness(manifest: BuiltManifest): string[] {
  const policy = manifest.content_security_policy?.extension_pages ?? ''
  const directives = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter(Boolean)
  return [
    ...STRICT_POLICY.filter((directive) => !directives.includes(directive)).map(
      (directive) => `The manifest's content security policy lacks "${directive}".`,
    ),
    ...directives
      .filter((directive) => !/^[a-z-]+ '(self|none)'$/.test(directive))
      .map(
        (directive) =>
          `The manifest's content security policy says "${directive}", which lets more in or out than the package itself.`,
      ),
  ]
}
