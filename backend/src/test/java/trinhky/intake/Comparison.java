package trinhky.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Compares what was read, as the command line gives it, with what a person read: every field of it. */
final class Comparison {

    private final JsonNode expected;
    private final JsonNode read;
    private final Score score = new Score();

    private Comparison(JsonNode expected, JsonNode read) {
        this.expected = expected;
        this.read = read;
    }

    static Score of(JsonNode expected, JsonNode read) {
        Comparison comparison = new Comparison(expected, read);
        comparison.head();
        comparison.people();
        comparison.documents("legal_bases");
        comparison.documents("related_documents");
        comparison.results();
        comparison.indicators();
        comparison.tasks();
        comparison.budget();
        comparison.rules();
        comparison.ending();
        comparison.findings();
        return comparison.score;
    }

    private void head() {
        fields(
                "head",
                "number",
                "ordinal",
                "type_code",
                "issuer_code",
                "date",
                "date_hint",
                "place",
                "type",
                "title",
                "issuing_body",
                "national_heading_in_text");
        score.sees("number_blank");
        if (expected.has("number_blank")) {
            score.field("head", "number_blank", expected.get("number_blank"), read.get("number_blank"), Fact::quotes);
        }
        fields("period", "period.from", "period.to", "period.reported_year", "period.plan_year");
    }

    private void people() {
        fields("signer", "signer.authority_lines", "signer.position", "signer.name");
        fields("archive", "archive.raw", "archive.registry", "archive.drafting_unit", "archive.drafter");
        fields(
                "digital_signature",
                "digital_signature.organisation",
                "digital_signature.email",
                "digital_signature.time",
                "digital_signature.ca");
        for (String block : List.of("signer", "archive", "digital_signature")) {
            place(block, block);
            if (expected.path(block).isNull()) {
                score.sees(block);
                score.field(block, expected.get(block), read.get(block), Fact::same);
            }
        }
    }

    private void documents(String list) {
        if (expected.has(list)) {
            score.sees(list + "[].number");
            new Items(
                            list,
                            (one, other) ->
                                    Fact.near(one, other, 0) && Fact.same(one.get("number"), other.get("number")))
                    .field("kind")
                    .field("date")
                    .field("issuer")
                    .field("quote", "quote", Fact::quotes)
                    .compare(expected, read, score);
        }
    }

    private void results() {
        if (!expected.has("previous_period_results")) {
            return;
        }
        new Items(
                        "previous_period_results",
                        (one, other) -> Fact.near(one, other, 0)
                                && Fact.names(one.get("name"), other.get("name"))
                                && Fact.spelled(one.get("actual")).equals(Fact.spelled(other.get("actual"))))
                .field("period")
                .field("name", "", Fact::names)
                .field("actual")
                .field("target")
                .field("comparator")
                .field("unit")
                .field("status", "status", Fact::sameStatus)
                .compare(expected, read, score);
    }

    private void indicators() {
        Items items = new Items("indicators", Comparison::sameIndicator)
                .field("name", "", Fact::names)
                .field("comparator")
                .field("value", "value", Fact::sameValue)
                .field("unit")
                .field("actual")
                .field("status", "status", Fact::sameStatus)
                .field("responsible")
                .field("quote", "quote", Fact::quotes)
                .field("body_vs_annex");
        for (String place : List.of("body", "annex")) {
            items.field(place, place, (one, other) -> Fact.near(one, other, 0))
                    .field(place + ".comparator")
                    .field(place + ".value", place + ".value", Fact::sameValue)
                    .field(place + ".unit");
        }
        items.field("body.quote", "body.quote", Fact::quotes);
        for (String field : List.of("group", "row", "text", "raw_value", "owner_raw")) {
            items.field("annex." + field);
        }
        items.compare(expected, read, score);
    }

    private static boolean sameIndicator(JsonNode one, JsonNode other) {
        for (String place : List.of("body", "annex")) {
            if (one.has(place)) {
                JsonNode mine = one.get(place);
                JsonNode theirs = other.get(place);
                if (!Fact.isNothing(mine) && !Fact.isNothing(theirs) && sameTarget(one, mine, theirs)) {
                    return true;
                }
            }
        }
        return !one.has("body_vs_annex") && sameTarget(one, one, other);
    }

    /** At the same place; where a place has several, with the same numbers. */
    private static boolean sameTarget(JsonNode one, JsonNode mine, JsonNode theirs) {
        return Fact.near(mine, theirs, 0)
                && (Fact.isNothing(mine.get("value"))
                        || Fact.numbers(mine.get("value")).equals(Fact.numbers(theirs.get("value")))
                        || one.has("annex") && Fact.near(mine, theirs, 0) && mine.has("row"));
    }

    private void tasks() {
        new Items(
                        "tasks",
                        (one, other) -> one.has("unit")
                                ? Fact.near(one, other, 0)
                                : code(one).equals(other.get("code").asString()) && Fact.near(one, other, 0))
                .field("unit")
                .field("role", "role", Fact::sameRole)
                .field("group")
                .field("group_title")
                .field("text")
                .field("lead_raw")
                .field("lead")
                .field("coordinating")
                .field("time")
                .field("output")
                .compare(expected, read, score);
        if (expected.has("task_counts")) {
            pairs("task_counts", expected.get("task_counts"), read.get("task_counts"));
            String document = expected.get("seed").asString() + "-NV-";
            JsonNode codes = JsonNodeFactory.instance
                    .arrayNode()
                    .addAll(expected.get("tasks_without_lead")
                            .valueStream()
                            .map(id -> id.asString().replace(document, ""))
                            .map(JsonNodeFactory.instance::stringNode)
                            .toList());
            each("tasks_without_lead", codes, read.get("tasks_without_lead"), Fact::same);
        }
    }

    private static String code(JsonNode task) {
        return task.get("group").asString() + "." + task.get("row").asString();
    }

    private void budget() {
        JsonNode wanted = expected.path("budget");
        JsonNode got = read.path("budget");
        fields(
                "budget",
                "budget.total",
                "budget.unit",
                "budget.in_words",
                "budget.words_match",
                "budget.table_unit",
                "budget.digit_mismatches",
                "budget.allocated_to");
        score.sees("budget.total_words");
        if (wanted.has("total_words")) {
            score.field("budget", wanted.get("total_words"), got.get("in_words"), Fact::same);
        }
        place("budget", "budget");
        pairs("budget.by_source", wanted.path("by_source"), scaled(got));
        pairs("budget.by_year", wanted.path("by_year"), got.path("by_year"));
        pairs("budget.by_source_year", wanted.path("by_source_year"), got.path("by_source_year"));
        if (wanted.has("sources")) {
            each("budget.sources", wanted.get("sources"), got.get("sources"), Fact::names);
        }
        if (wanted.has("words_mismatches")) {
            each(
                    "budget.words_mismatches",
                    wanted.get("words_mismatches"),
                    got.get("words_mismatches"),
                    Fact::sameAmounts);
        }
        score.sees("budget.annex_rows");
        if (wanted.has("annex_rows")) {
            annexRows(wanted, got);
        }
    }

    /** The table of the annex is the last one of the file; an earlier one repeats its sums. */
    private void annexRows(JsonNode wanted, JsonNode got) {
        int last = Fact.items(got, "rows").stream()
                .map(row -> row.get("table").asInt())
                .max(Comparator.naturalOrder())
                .orElse(0);
        List<String> rows =
                Fact.items(wanted, "annex_rows").stream().map(Comparison::row).toList();
        List<String> readRows = Fact.items(got, "rows").stream()
                .filter(row -> row.get("table").asInt() == last)
                .map(Comparison::row)
                .toList();
        score.items("budget.annex_rows", rows, readRows, String::equals);
    }

    private static String row(JsonNode row) {
        List<String> all = new ArrayList<>();
        row.get("cells").values().forEach(cell -> all.add(Fact.spelled(cell)));
        for (String field : List.of("row_total_declared", "row_total_sum", "ok")) {
            all.add(Fact.spelled(row.get(field)));
        }
        return row.get("row").asString().replaceAll(" .*", "") + all;
    }

    /** The sums by source as the person wrote them: in the unit of the tables where there are tables. */
    private static JsonNode scaled(JsonNode got) {
        var scaled = JsonNodeFactory.instance.objectNode();
        JsonNode unit = got.path("table_unit_dong");
        got.path("by_source")
                .properties()
                .forEach(entry -> scaled.put(
                        entry.getKey(),
                        Fact.isNothing(unit)
                                ? entry.getValue().decimalValue()
                                : entry.getValue().decimalValue().divide(unit.decimalValue())));
        return scaled;
    }

    private void rules() {
        new Items(
                        "reporting_rules",
                        (one, other) -> Fact.near(one, other, 0)
                                && Fact.spelled(one.get("period")).equals(Fact.spelled(other.get("period")))
                                && Fact.spelled(one.get("deadline_month"))
                                        .equals(Fact.spelled(other.get("deadline_month"))))
                .field("report_type")
                .field("period")
                .field("deadline_day")
                .field("deadline_month")
                .field("day_inclusive")
                .field("effective_last_day")
                .field("first_period")
                .field("from")
                .field("to")
                .field("consolidated_by_to", "consolidated_by_to", (one, other) -> true)
                .field("consolidated_by_to.unit")
                .field("consolidated_by_to.to")
                .field("consolidated_by_to.deadline")
                .field("phrase", "phrase", Fact::quotes)
                .compare(expected, read, score);
    }

    private void ending() {
        new Items("recipients", (one, other) -> Fact.near(one, other, 0))
                .field("raw")
                .compare(expected, read, score);
    }

    private void findings() {
        score.sees("findings[].rule");
        new Items("findings", Comparison::sameFinding)
                .field("severity")
                .field("expected")
                .field("evidence", "evidence", Comparison::sameEvidence)
                .compare(expected, read, score);
    }

    private static boolean sameFinding(JsonNode one, JsonNode other) {
        return Fact.same(one.get("rule"), other.get("rule"))
                && Fact.items(one, "evidence").stream()
                        .anyMatch(place ->
                                Fact.items(other, "evidence").stream().anyMatch(hit -> Fact.near(place, hit, 1)));
    }

    /** At least half of the places that the person quotes are quoted. */
    private static boolean sameEvidence(JsonNode one, JsonNode other) {
        long found = one.valueStream()
                .filter(place -> other.valueStream().anyMatch(hit -> Fact.near(place, hit, 1)))
                .count();
        return 2 * found >= one.size();
    }

    private void fields(String kind, String... paths) {
        for (String path : paths) {
            score.sees(path);
            JsonNode wanted = Items.at(expected, path);
            if (!wanted.isMissingNode()) {
                score.field(kind, path, wanted, Items.at(read, path), Fact::same);
            }
        }
    }

    /** The lines of a block. */
    private void place(String kind, String path) {
        JsonNode wanted = expected.path(path);
        score.sees(path + ".line");
        score.sees(path + ".lines");
        if (wanted.has("line") || wanted.has("lines")) {
            score.field(kind, path + ".line", wanted, read.path(path), (one, other) -> Fact.near(one, other, 0));
        }
    }

    private void each(String kind, JsonNode wanted, JsonNode got, BiPredicate<JsonNode, JsonNode> same) {
        score.sees(kind);
        score.items(kind, wanted.valueStream().toList(), got.valueStream().toList(), same);
    }

    /** Amounts by name; the names of sources are compared by the words that the person kept. */
    private void pairs(String kind, JsonNode wanted, JsonNode got) {
        score.sees(kind);
        if (wanted.isMissingNode()) {
            return;
        }
        Function<JsonNode, String> amounts =
                node -> node.isArray() ? Fact.numbers(node).toString() : Fact.spelled(node);
        score.items(
                kind,
                List.copyOf(wanted.properties()),
                List.copyOf(got.properties()),
                (one, other) -> amounts.apply(one.getValue()).equals(amounts.apply(other.getValue()))
                        && sameName(one.getKey(), other.getKey()));
    }

    private static boolean sameName(String one, String other) {
        return Fact.names(JsonNodeFactory.instance.stringNode(one), JsonNodeFactory.instance.stringNode(other));
    }
}
