package trinhky.organisation.web;

import org.jspecify.annotations.Nullable;

/** A new official; the password is issued separately. */
record RegisterOfficialRequest(
        String username,
        String name,
        String title,
        @Nullable String email,
        String unitId) {}
