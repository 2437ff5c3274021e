package trinhky.identity.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trinhky.organisation.Role;
import trinhky.organisation.UnitKind;

/**
 * Who is signed in.
 *
 * @param positions own positions today
 * @param actingFor positions of absent colleagues acted in today
 * @param today the business day, which the demo may move
 * @param permissions what the screens may offer beyond tasks: {@code ADMINISTER}, {@code ARRANGE_SUBSTITUTIONS}
 */
record SessionView(
        String officialId,
        String username,
        String name,
        String title,
        SessionUnitView unit,
        List<SessionPositionView> positions,
        List<SessionActingView> actingFor,
        LocalDate today,
        List<String> permissions) {

    /** A unit with its letterhead: the superior body (or null) and the own lines. */
    record SessionUnitView(
            String id,
            String name,
            String shortName,
            UnitKind kind,
            @Nullable String parentName,
            @Nullable String letterheadParent,
            List<String> letterheadOwn) {}

    /** A position held. */
    record SessionPositionView(
            String id, String title, Role role, @Nullable String room, List<String> fields, SessionUnitView unit) {}

    /** A position of an absent colleague, the holder, acted in until that day included. */
    record SessionActingView(
            String id,
            String title,
            Role role,
            @Nullable String room,
            List<String> fields,
            SessionUnitView unit,
            String holderId,
            String holderName,
            LocalDate until) {}
}
