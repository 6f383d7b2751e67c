/** Everyone with a role on this site, as an administrator finds them. */
import { readPage } from "~/shared/pages";
import { MEMBER_ROLES, type MemberRole } from "./actor";

export const MEMBER_STATES = ["approved", "ended", "requested", "declined"] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

const TEXT_MAX = 100;

export type MembersFilter = {
  role: MemberRole | null;
  state: MemberState;
  /** Six digits; null = all. */
  municipalityCode: string | null;
  /** Part of a name or an address. */
  text: string;
  page: number;
};

export type SiteMember = {
  id: string;
  name: string;
  email: string;
  role: MemberRole;
  state: MemberState;
  /** 静岡県焼津市; null for an administrator. */
  municipalityName: string | null;
  municipalityCode: string | null;
  organisation: string | null;
  jobTitle: string | null;
  hasSecondFactor: boolean;
  /** ISO instant since when the role is as it is. */
  since: string;
  isSelf: boolean;
};

export type OpenInvitation = {
  id: string;
  email: string;
  role: "officer" | "administrator";
  municipalityName: string | null;
  expiresAt: string;
};

export type SiteMembers = {
  filter: MembersFilter;
  members: SiteMember[];
  total: number;
  pageCount: number;
  invitations: OpenInvitation[];
};

/** Reads the address of the list; a value that is none of ours counts as not given. */
export function readMembersFilter(params: URLSearchParams): MembersFilter {
  const code = params.get("municipality") ?? "";
  return {
    role: MEMBER_ROLES.find((role) => role === params.get("role")) ?? null,
    state: MEMBER_STATES.find((state) => state === params.get("state")) ?? "approved",
    municipalityCode: /^\d{6}$/.test(code) ? code : null,
    text: (params.get("q") ?? "").normalize("NFKC").trim().slice(0, TEXT_MAX),
    page: readPage(params),
  };
}
