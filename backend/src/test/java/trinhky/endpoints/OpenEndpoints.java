package trinhky.endpoints;

import java.util.Set;

/** The endpoints that do not refuse a stranger, each of them on purpose. */
final class OpenEndpoints {
    /** Answer without anybody being signed in: signing in and out. */
    static final Set<String> TO_ANYONE = Set.of(
            "DELETE /api/session", //
            "POST /api/session");

    /** Answer every signed-in official, with nothing but common knowledge or the official's own. */
    static final Set<String> TO_EVERY_OFFICIAL = Set.of(
            "GET /api/cycles",
            "GET /api/deadlines",
            "GET /api/calendar/days",
            "GET /api/calendar/working-days",
            "GET /api/calendar/working-days/count",
            "GET /api/consultation-suggestion",
            "GET /api/fields-of-work",
            "GET /api/inbox",
            "GET /api/recipient-groups",
            "GET /api/register",
            "GET /api/register/sheet",
            "GET /api/session",
            "GET /api/tasks",
            "GET /api/tasks/counts",
            "GET /api/unit-options",
            "PUT /api/session/password");

    /** Judge each item of a list by itself: they answer, and the answer names the refusal of every foreign item. */
    static final Set<String> REFUSING_ITEM_BY_ITEM = Set.of("POST /api/tasks/assignments");

    private OpenEndpoints() {}
}
