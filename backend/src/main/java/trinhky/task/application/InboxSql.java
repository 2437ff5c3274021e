package trinhky.task.application;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements behind the lists: one index walk per group or unit (LATERAL), merged and cut by key. */
final class InboxSql {

    static final String COLUMNS = """
            t.task_id, t.task_key, t.process_key, l.process_name, coalesce(l.name, t.task_key) as step, l.form_key, l.guidance,
            s.subject_type, t.subject_id, s.context_id, coalesce(s.title, l.process_name) as title, s.number, s.context,
            s.note, s.note_by, s.noted_at, t.unit_id, t.group_key, t.role, t.assignee_id, t.assigned_by, t.state, t.created_at,
            t.due_at, t.seen_at, t.closed_at, t.completed_by, t.acting_for""";
    static final String TABLES = """
             from task_item t left join task_subject s on s.subject_id = t.subject_id
            left join task_label l on l.process_key = t.process_key
            and l.process_version_tag = t.process_version_tag and l.task_key = t.task_key""";

    private static final String WORDS = """
             and (s.search_text like '%' || fold(:words) || '%' escape '!'
            or l.search_text like '%' || fold(:words) || '%' escape '!')""";
    private static final String OPEN_AFTER = " and (t.due_sort, t.task_id) > (cast(:after as timestamptz), :afterId)";
    private static final String OPEN_ORDER = " order by t.due_sort, t.task_id limit :limit";
    private static final String DONE_AFTER = " and (t.closed_at, t.task_id) < (cast(:after as timestamptz), :afterId)";
    private static final String DONE_ORDER = " order by t.closed_at desc, t.task_id desc limit :limit";

    private InboxSql() {}

    /**
     * The statement of one page.
     *
     * @param searching whether {@code :words} narrows it
     * @param continued whether it begins behind {@code :after, :afterId}
     */
    static String page(Inbox inbox, boolean searching, boolean continued) {
        String narrowed = where(inbox) + (searching ? WORDS : "");
        return switch (inbox) {
            case DONE ->
                "select " + COLUMNS + ", t.closed_at::text as sort_key" + TABLES + narrowed
                        + (continued ? DONE_AFTER : "") + DONE_ORDER;
            case WAITING ->
                "select " + COLUMNS + ", t.due_sort::text as sort_key" + TABLES + narrowed
                        + (continued ? OPEN_AFTER : "") + OPEN_ORDER;
            default -> merged(inbox, narrowed + (continued ? OPEN_AFTER : ""));
        };
    }

    /** Rows (key, tasks): one per group or unit; a single one for the lists that are not by group. */
    static String count(Inbox inbox, boolean searching) {
        String counted = "count(*) as tasks" + (searching ? TABLES : " from task_item t") + where(inbox)
                + (searching ? WORDS : "");
        return switch (inbox) {
            case DONE, WAITING -> "select null as key, " + counted;
            default ->
                "select k.key, n.tasks from " + keys(inbox) + " k(key) cross join lateral (select " + counted + ") n";
        };
    }

    /** Rows (list, key, tasks) of every list, in one look. */
    static String counts() {
        return Stream.of(Inbox.values())
                .map(inbox ->
                        "select '" + inbox.name() + "' as list, c.* from (" + count(inbox, false) + ") c(key, tasks)")
                .collect(Collectors.joining(" union all "));
    }

    private static String merged(Inbox inbox, String narrowed) {
        return "select p.* from " + keys(inbox) + " k(key) cross join lateral (select " + COLUMNS
                + ", t.due_sort::text as sort_key, t.due_sort" + TABLES + narrowed + OPEN_ORDER
                + ") p order by p.due_sort, p.task_id limit :limit";
    }

    private static String keys(Inbox inbox) {
        return inbox == Inbox.UNIT ? "unnest(cast(:units as text[]))" : "unnest(cast(:groups as text[]))";
    }

    private static String where(Inbox inbox) {
        return switch (inbox) {
            case TODO ->
                " where t.state = 'OPEN' and t.group_key = k.key and (t.assignee_id is null or t.assignee_id = :me)";
            case FYI -> " where t.state = 'OPEN' and t.group_key = k.key and t.assignee_id <> :me";
            case UNIT -> " where t.state = 'OPEN' and t.unit_id = k.key";
            case WAITING -> """
                 where t.state = 'OPEN' and t.group_key <> all (cast(:groups as text[]))
                and t.assignee_id is distinct from :me and t.subject_id in
                (select d.subject_id from task_item d where d.completed_by = :me and d.state = 'COMPLETED')""";
            case DONE -> " where t.state = 'COMPLETED' and t.completed_by = :me";
        };
    }
}
