const TEXT = { type: "string", minLength: 1 };

const LICENCES = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    required: ["name", "path"],
    properties: { name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, path: TEXT, title: TEXT },
  },
};

const SOURCES = {
  type: "array",
  items: { type: "object", required: ["title"], properties: { title: TEXT, path: TEXT } },
};

const FIELD = {
  type: "object",
  required: ["name", "type"],
  additionalProperties: false,
  properties: {
    name: TEXT,
    type: { enum: ["string", "number", "integer"] },
    format: { const: "uri" },
    description: TEXT,
    constraints: {
      type: "object",
      minProperties: 1,
      additionalProperties: false,
      properties: {
        required: { const: true },
        pattern: TEXT,
        minimum: { type: "number" },
        maximum: { type: "number" },
        enum: { type: "array", minItems: 1, uniqueItems: true, items: TEXT },
      },
    },
  },
};

const TABLE_SCHEMA = {
  type: "object",
  required: ["fields"],
  properties: {
    fields: { type: "array", minItems: 1, items: FIELD },
    missingValues: { type: "array", items: { type: "string" } },
    primaryKey: { type: "array", minItems: 1, items: TEXT },
    foreignKeys: {
      type: "array",
      items: {
        type: "object",
        required: ["fields", "reference"],
        properties: {
          fields: TEXT,
          reference: {
            type: "object",
            required: ["resource", "fields"],
            properties: { resource: { type: "string" }, fields: TEXT },
          },
        },
      },
    },
  },
};

const ANY_RESOURCE = {
  type: "object",
  required: ["name", "path", "profile", "title", "licenses", "sources"],
  properties: {
    name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
    path: { type: "string", pattern: "^(?!/|.*\\.\\.).+$" },
    title: TEXT,
    description: TEXT,
    encoding: { const: "utf-8" },
    mediatype: { type: "string", pattern: "^.+/.+$" },
    licenses: LICENCES,
    sources: SOURCES,
  },
};

const RESOURCE = {
  oneOf: [
    { ...ANY_RESOURCE, properties: { ...ANY_RESOURCE.properties, profile: { const: "data-resource" } } },
    {
      ...ANY_RESOURCE,
      required: [...ANY_RESOURCE.required, "schema", "dialect"],
      properties: { ...ANY_RESOURCE.properties, profile: { const: "tabular-data-resource" }, schema: TABLE_SCHEMA },
    },
  ],
};

/** What the Frictionless specifications ask of a data package, as far as ours uses them; stricter where we are. */
export const DATA_PACKAGE_SCHEMA = {
  type: "object",
  required: ["profile", "name", "title", "description", "version", "licenses", "sources", "resources"],
  properties: {
    profile: { const: "data-package" },
    name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
    title: TEXT,
    version: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    keywords: { type: "array", items: TEXT },
    licenses: LICENCES,
    sources: SOURCES,
    resources: { type: "array", minItems: 1, items: RESOURCE },
  },
};
