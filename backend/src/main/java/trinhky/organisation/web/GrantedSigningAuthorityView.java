package trinhky.organisation.web;

import java.util.UUID;

/** The rule that was entered. */
record GrantedSigningAuthorityView(UUID id) {}
