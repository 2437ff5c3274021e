package trinhky.endpoints;

import java.util.Set;

/** The endpoints that do not refuse a stranger, each of them on purpose. */
final class OpenEndpoints {
    /** Answer without anybody being signed in: signing in and out, and whether a printed document is genuine. */
    static final Set<String> TO_ANYONE = Set.of(
            "DELETE /api/session", //
            "GET /api/genuine/{frozenId}",
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
            "GET /api/imports",
            "GET /api/inbox",
            "GET /api/clock",
            "GET /api/mail-choice",
            "GET /api/mail-log",
            "GET /api/mail-log-sheet",
            "GET /api/notices",
            "GET /api/notices/unread-count",
            "GET /api/plans",
            "GET /api/recipient-groups",
            "GET /api/register",
            "GET /api/register/print",
            "GET /api/register/sheet",
            "GET /api/session",
            "GET /api/tasks",
            "GET /api/tasks/counts",
            "GET /api/task-filters",
            "GET /api/unit-options",
            "PUT /api/mail-choice",
            "PUT /api/notices/reading",
            "POST /api/task-filters",
            "POST /api/verification",
            "PUT /api/session/password");

    /** Judge each item of a list by itself: they answer, and the answer names the refusal of every foreign item. */
    static final Set<String> REFUSING_ITEM_BY_ITEM = Set.of("POST /api/tasks/assignments");

    /** What administering is: units, people, passwords, substitutions, days off, the record's soundness, mails, the clock. */
    static final Set<String> TO_ADMINISTRATORS = Set.of(
            "DELETE /api/calendar/working-days/{day}",
            "GET /api/audit/{subjectType}/{subjectId}/verification",
            "GET /api/faulty-addresses",
            "GET /api/mail-log/{mailId}",
            "GET /api/mail-templates",
            "GET /api/mail-templates/preview/{mailId}",
            "GET /api/notice-log",
            "GET /api/notice-log-sheet",
            "GET /api/officials",
            "GET /api/recipient-channels",
            "GET /api/reminder-policy",
            "GET /api/signature-marks/{holderKind}/{holderId}",
            "GET /api/signing-authorities",
            "GET /api/signing-certificates",
            "GET /api/substitutions",
            "GET /api/test-mailbox",
            "GET /api/timeline/{subjectType}/{subjectId}",
            "GET /api/units",
            "GET /api/units/{unitId}",
            "POST /api/appointments",
            "POST /api/appointments/{appointmentId}/end",
            "POST /api/calendar/changes",
            "POST /api/calendar/list",
            "POST /api/calendar/years/{year}/proposal",
            "POST /api/clock/advance",
            "POST /api/faulty-addresses/reset",
            "POST /api/mail-log/{mailId}/resend",
            "POST /api/mail-templates/preview/{mailId}/test",
            "POST /api/officials",
            "POST /api/reminder-policy",
            "POST /api/reminder-policy/calendar-effect",
            "POST /api/reminder-policy/trial",
            "POST /api/officials/{officialId}/deactivate",
            "POST /api/officials/{officialId}/password",
            "DELETE /api/signature-marks/{holderKind}/{holderId}",
            "POST /api/signature-marks/{holderKind}/{holderId}",
            "POST /api/signing-authorities",
            "POST /api/signing-authorities/{authorityId}/end",
            "POST /api/signing-certificates",
            "POST /api/signing-certificates/{certificateId}/revocation",
            "POST /api/substitutions",
            "POST /api/substitutions/{substitutionId}/end",
            "POST /api/units",
            "POST /api/units/{unitId}/end",
            "POST /api/units/{unitId}/positions",
            "PUT /api/calendar/working-days/{day}",
            "PUT /api/recipient-channels/{unitId}",
            "PUT /api/units/{unitId}");

    private OpenEndpoints() {}
}
