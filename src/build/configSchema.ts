import { LENGTH, PATTERN } from "../load/configRules";
import { DATA_FILES } from "../load/files";

type Json = Readonly<Record<string, unknown>>;

const text = (pattern: keyof typeof PATTERN, description: string, maxLength?: number): Json => ({
  type: "string",
  pattern: PATTERN[pattern],
  ...(maxLength && { maxLength }),
  description,
});

/**
 * The JSON Schema of config.json, for editors that check while one types. `views` are the names of the views there are.
 * A test holds it against the reader, so that neither approves what the other refuses.
 */
export function configJsonSchema(views: readonly string[]): Json {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "config.json of Samenwerkingskaart",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      title: text("text", "Title in the header and in the browser's tab.", LENGTH.title),
      area: text("area", "Area to open on: NL, or the code of a province such as PV26."),
      view: { type: "string", enum: views, description: "View that a bare address opens." },
      views: {
        type: "array",
        items: { type: "string", enum: views },
        minItems: 1,
        description: "Views that are on, in the order of the tabs. All when absent.",
      },
      dataFolder: text("address", "Folder of the data files: of this site, or elsewhere.", LENGTH.address),
      files: {
        type: "object",
        description: "Name in the data folder, or whole address, of each data file that differs from the usual one.",
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(DATA_FILES).map(([file, usual]) => [
            file,
            text("address", `Usually ${usual}.`, LENGTH.address),
          ]),
        ),
      },
      referenceDate: text("date", "Day that the map opens on. The day of the oldest source when absent."),
      correctionsEmail: text("email", "E-mail address for corrections and questions."),
      logo: orNull({
        description: "Picture beside the title.",
        required: ["file", "alt"],
        properties: {
          file: text("picture", "A picture of this site: svg, png, jpg or webp.", LENGTH.address),
          alt: text("text", "What the picture says.", LENGTH.alt),
        },
      }),
      backgroundMap: orNull({
        description: "Tiles under the map. None by default, so that nothing is asked of anyone else.",
        required: ["tiles", "attribution"],
        properties: {
          tiles: text("tiles", "Address of the tiles with {z}, {x} and {y}.", LENGTH.address),
          attribution: text("text", "Whose map it is.", LENGTH.attribution),
          maxZoom: { type: "integer", minimum: 1, maximum: 24 },
        },
      }),
      theme: {
        description: "Design tokens of a house style, or the file of this site that holds them.",
        anyOf: [
          text("themeFile", "Such as thema/groen.json.", LENGTH.address),
          {
            type: "object",
            additionalProperties: false,
            patternProperties: {
              [PATTERN.token]: text("tokenValue", "A colour, size or font.", LENGTH.tokenValue),
            },
          },
        ],
      },
      embedOrigins: {
        description: "Sites that may talk with an embedded map, such as https://www.provincie.example.",
        type: "array",
        items: text("origin", "Scheme, host and port.", LENGTH.address),
      },
      offline: { type: "boolean", description: "False: the browser keeps no copy of the site." },
    },
  };
}

function orNull(object: Json): Json {
  const { description, ...rest } = object;
  return { description, anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, ...rest }] };
}
