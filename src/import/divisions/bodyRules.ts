import type { DivisionCode } from "@/domain/division";

/** A body of the register that the name rule does not find, and why it is one. */
interface OtherBody {
  readonly area: string;
  readonly reason: string;
}

/** Municipalities that take part in a body for other tasks than those of the division. */
interface Guests {
  readonly municipalities: readonly string[];
  readonly reason: string;
}

/** How the bodies of a division, each the board of one region, are found among the partnerships of the register. */
export interface BodyRule {
  readonly code: DivisionCode;
  /** What a region is called: this and the name of its area. */
  readonly prefix: string;
  /** How many regions the law has. */
  readonly expected: number;
  /** Matches the name of a body; its first group is the area. */
  readonly name: RegExp;
  /** By id of the partnership. */
  readonly others: Readonly<Record<string, OtherBody>>;
  /** By id of the partnership. */
  readonly guests: Readonly<Record<string, Guests>>;
}

/**
 * A region has one board, and by law (article 9 of the Wet veiligheidsregio's, article 14 of the Wet publieke gezondheid)
 * that is an openbaar lichaam. Which one shows from its name, not from the legal basis in the register: that misses the
 * law for Veiligheidsregio Zuid-Limburg and for seven GGD'en, and has it for an ambulance service and a fire brigade.
 */
export const BODY_RULES: readonly BodyRule[] = [
  {
    code: "veiligheidsregio",
    prefix: "Veiligheidsregio",
    expected: 25,
    name: /^Veiligheids(?:- en Gezondheids)?regio (?:en Gemeentelijke Gezondheidsdienst )?(.+)$/,
    others: {},
    guests: {},
  },
  {
    code: "ggd-regio",
    prefix: "GGD",
    expected: 25,
    name: /^.*?(?:\bGGD|gezondheidsdienst|gezondheidsregio) (?:en Veilig Thuis )?(.+)$/i,
    others: {
      "roo-23862366": { area: "Fryslân", reason: "Veiligheidsregio Fryslân; doel: publieke gezondheidszorg" },
      "roo-24185335": { area: "Kennemerland", reason: "Veiligheidsregio Kennemerland; doel: publieke gezondheid" },
      "roo-23807752": { area: "Twente", reason: "SamenTwente; doel: de gezondheid bewaken en bevorderen" },
      "roo-25853738": { area: "Hollands Midden", reason: "Hecht; doel: openbare gezondheidszorg" },
      "roo-24963735": {
        area: "Zuid-Holland Zuid",
        reason: "Dienst Gezondheid & Jeugd; doel: GGD Zuid-Holland Zuid",
      },
      "roo-23807655": {
        area: "Gooi en Vechtstreek",
        reason: "Regio Gooi en Vechtstreek; thema zorg en gezondheid, en deze gemeenten hebben geen andere GGD",
      },
    },
    guests: {
      "roo-23807655": {
        municipalities: ["GM0317"],
        reason:
          "Eemnes ligt in veiligheidsregio Utrecht, en de GGD volgt die grens (Wet publieke gezondheid, artikel 14)",
      },
    },
  },
];
