import type { SourceKind } from '../../digest.ts';
import type { KnownHost } from './hosts/index.ts';

/** What a link's kind is judged by. */
export interface LinkFacts {
  readonly url: URL;
  readonly fileType: string | null;
  /** The link's own words. */
  readonly label: string;
  /** The words right before it in its sentence. */
  readonly before: string;
}

/** The same with what the address says. */
export interface Facts extends LinkFacts {
  /** Without "www.". */
  readonly host: string;
  /** Decoded, in lower case. */
  readonly path: string;
  readonly known: KnownHost | null;
  /** A parliament, government, court or council by the name of the host or by the table. */
  readonly isOfficial: boolean;
}

/** The kind, or null where the rule does not know. */
export type Rule = (facts: Facts) => SourceKind | null;
