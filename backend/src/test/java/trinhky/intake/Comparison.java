package trinhky.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import trinhky.intake.domain.source.Canonical;

/** Compares what was read, as the command line gives it, with what a person read. */
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
        if (expected.has("related_documents")) {
            comparison.documents("related_documents");
        }
        comparison.indicators();
        comparison.score.items("tasks", list(expected, "tasks"), list(read, "tasks"), Comparison::sameTask);
        comparison.budget();
        comparison.score.items(
                "reporting_rules",
                list(expected, "reporting_rules"),
                list(read, "reporting_rules"),
                Comparison::sameRule);
        comparison.score.items(
                "recipients",
                list(expected, "recipients"),
                list(read, "recipients"),
                (one, other) -> words(one, "raw").equals(words(other, "raw")) && near(one, other, 0));
        comparison.score.items("findings", list(expected, "findings"), list(read, "findings"), Comparison::sameFinding);
        return comparison.score;
    }

    private void head() {
        for (String field : List.of(
                "number",
                "ordinal",
                "type_code",
                "issuer_code",
                "date",
                "place",
                "type",
                "title",
                "issuing_body",
                "national_heading_in_text",
                "date_hint")) {
            score.value("head", field, plain(expected, field), plain(read, field));
        }
        for (String year : List.of("from", "to")) {
            score.value("period", year, plain(expected.path("period"), year), plain(read.path("period"), year));
        }
    }

    private void people() {
        for (String field : List.of("authority_lines", "position", "name")) {
            score.value("signer", field, plain(expected.path("signer"), field), plain(read.path("signer"), field));
        }
        for (String field : List.of("registry", "drafting_unit", "drafter")) {
            score.value("archive", field, plain(expected.path("archive"), field), plain(read.path("archive"), field));
        }
        for (String field : List.of("organisation", "email", "time")) {
            score.value(
                    "digital_signature",
                    field,
                    plain(expected.path("digital_signature"), field),
                    plain(read.path("digital_signature"), field));
        }
    }

    private void documents(String field) {
        score.items(
                field,
                list(expected, field),
                list(read, field),
                (one, other) -> words(one, "number").equals(words(other, "number"))
                        && words(one, "kind").equals(words(other, "kind"))
                        && words(one, "date").equals(words(other, "date"))
                        && words(one, "issuer").equals(words(other, "issuer"))
                        && near(one, other, 0));
    }

    private void indicators() {
        score.items("indicators", list(expected, "indicators"), list(read, "indicators"), (one, other) -> {
            boolean both = one.has("body_vs_annex");
            boolean values = both
                    ? sameValue(one.get("body"), other.get("body"))
                            && sameValue(one.get("annex"), other.get("annex"))
                            && words(one, "body_vs_annex").equals(words(other, "body_vs_annex"))
                    : sameValue(one, other);
            return values
                    && words(one, "responsible").equals(words(other, "responsible"))
                    && (!one.has("actual") || number(one.get("actual")).equals(number(other.get("actual"))));
        });
    }

    private static boolean sameValue(JsonNode one, JsonNode other) {
        if (empty(one) || empty(other)) {
            return empty(one) && empty(other);
        }
        return words(one, "comparator").equals(words(other, "comparator"))
                && numbers(one.get("value")).equals(numbers(other.get("value")))
                && words(one, "unit").equals(words(other, "unit"))
                && near(one, other, 0);
    }

    private static boolean sameTask(JsonNode one, JsonNode other) {
        if (one.has("unit")) {
            return words(one, "unit").equals(words(other, "unit")) && near(one, other, 0);
        }
        return (one.get("group").asString() + "." + one.get("row").asString())
                        .equals(other.get("code").asString())
                && words(one, "text").equals(words(other, "text"))
                && words(one, "lead_raw").equals(words(other, "lead_raw"))
                && empty(one.get("time")) == empty(other.get("time"))
                && list(one, "coordinating").size()
                        == list(other, "coordinating").size()
                && near(one, other, 0);
    }

    private static boolean sameRule(JsonNode one, JsonNode other) {
        return List.of("report_type", "period", "deadline_day", "deadline_month", "day_inclusive", "from", "to")
                        .stream()
                        .allMatch(field -> words(one, field).equals(words(other, field)))
                && words(one.path("consolidated_by_to"), "unit").equals(words(other.path("consolidated_by_to"), "unit"))
                && words(one.path("consolidated_by_to"), "to").equals(words(other.path("consolidated_by_to"), "to"))
                && near(one, other, 0);
    }

    private static boolean sameFinding(JsonNode one, JsonNode other) {
        return words(one, "rule").equals(words(other, "rule"))
                && list(one, "evidence").stream()
                        .anyMatch(place -> list(other, "evidence").stream().anyMatch(hit -> near(place, hit, 1)));
    }

    private void budget() {
        JsonNode wanted = expected.path("budget");
        JsonNode got = read.path("budget");
        score.value("budget", "total", number(wanted.get("total")), number(got.get("total")));
        score.items(
                "budget",
                amounts(wanted.path("by_source"), scale(wanted)),
                amounts(got.path("by_source"), BigDecimal.ONE),
                BigDecimal::equals);
        score.items("budget", pairs(wanted.path("by_year")), pairs(got.path("by_year")), String::equals);
        List<String> rows = list(wanted, "annex_rows").stream()
                .map(row -> row(row, row.get("cells")))
                .toList();
        int last = list(got, "rows").stream()
                .mapToInt(row -> row.get("table").asInt())
                .max()
                .orElse(0);
        List<String> readRows = list(got, "rows").stream()
                .filter(row -> row.get("table").asInt() == last)
                .map(row -> row(row, row.get("cells")))
                .toList();
        if (!rows.isEmpty()) {
            score.items("budget", rows, readRows, String::equals);
        }
    }

    private static BigDecimal scale(JsonNode budget) {
        return budget.path("table_unit").asString("").equals("triệu đồng")
                ? BigDecimal.valueOf(1_000_000)
                : BigDecimal.ONE;
    }

    private static String row(JsonNode row, JsonNode cells) {
        String label = row.get("row").asString().replaceAll(" .*", "");
        List<String> all = new ArrayList<>();
        cells.values().forEach(cell -> all.add(number(cell)));
        return label + all + number(row.get("row_total_declared"));
    }

    private static List<BigDecimal> amounts(JsonNode map, BigDecimal scale) {
        return map.values().stream()
                .map(node -> new BigDecimal(number(node)).multiply(scale))
                .toList();
    }

    private static List<String> pairs(JsonNode map) {
        return map.properties().stream()
                .map(entry -> entry.getKey() + "=" + number(entry.getValue()))
                .toList();
    }

    private static boolean near(JsonNode one, JsonNode other, int tolerance) {
        int from = one.path("line").asInt();
        int to = one.path("line_end").asInt(from);
        int readFrom = other.path("line").asInt();
        int readTo = other.path("line_end").asInt(readFrom);
        return readFrom <= to + tolerance && readTo >= from - tolerance;
    }

    private static boolean empty(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode();
    }

    private static String number(JsonNode node) {
        return empty(node)
                ? null
                : node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.asString();
    }

    private static String numbers(JsonNode node) {
        return !empty(node) && node.isArray()
                ? node.values().stream().map(Comparison::number).toList().toString()
                : String.valueOf(number(node));
    }

    /** The words of a field, spelled alike, without remarks in brackets; null when there are none. */
    private static String plain(JsonNode node, String field) {
        String words = words(node, field);
        return words.isEmpty() ? null : words;
    }

    private static String words(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (empty(value)) {
            return "";
        }
        if (value.isArray()) {
            return new TreeSet<>(Arrays.asList(String.join(
                                    " ",
                                    value.values().stream()
                                            .map(JsonNode::asString)
                                            .map(Comparison::spelled)
                                            .toList())
                            .split(" ")))
                    .toString();
        }
        return value.isNumber() ? number(value) : spelled(value.asString());
    }

    private static String spelled(String words) {
        return Canonical.words(words.replaceAll("\\((?:heading|cũ|trước đây)[^)]*\\)", ""));
    }

    private static List<JsonNode> list(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isArray() ? List.copyOf(value.values()) : List.of();
    }
}
