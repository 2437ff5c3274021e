package trinhky.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import trinhky.intake.domain.source.Canonical;

/** How one fact that a person wrote down is compared with what was read. */
final class Fact {

    /** Short forms that the person used; a plan writes them out. */
    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("dn", "doanh nghiệp"),
            Map.entry("dnnvv", "doanh nghiệp nhỏ và vừa"),
            Map.entry("htx", "hợp tác xã"),
            Map.entry("hkd", "hộ kinh doanh"),
            Map.entry("sv", "sinh viên"),
            Map.entry("tmđt", "thương mại điện tử"),
            Map.entry("ttkdtm", "thanh toán không dùng tiền mặt"),
            Map.entry("ttms", "trung tâm mua sắm"),
            Map.entry("tttm", "trung tâm thương mại"),
            Map.entry("tthc", "thủ tục hành chính"),
            Map.entry("dvctt", "dịch vụ công trực tuyến"),
            Map.entry("cqnn", "cơ quan nhà nước"),
            Map.entry("cbqlnn", "cán bộ quản lý nhà nước"),
            Map.entry("gdđh", "giáo dục đại học"),
            Map.entry("gdnn", "giáo dục nghề nghiệp"),
            Map.entry("bct", "bộ công thương"),
            Map.entry("kts", "kinh tế số"),
            Map.entry("ocop", "ocop"));

    private static final List<String> STATUS = List.of("chưa đạt", "đang thực hiện", "vượt", "đạt");
    private static final double MOST = 0.6;

    private Fact() {}

    static boolean isNothing(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode() || (node.isArray() && node.isEmpty());
    }

    /** The same words, spelled alike, without remarks in brackets; numbers by their value; lists without order. */
    static boolean same(JsonNode one, JsonNode other) {
        return one.isArray() || other.isArray()
                ? list(one).equals(list(other))
                : spelled(one).equals(spelled(other));
    }

    /** A value that may be a range, whose order counts. */
    static boolean sameValue(JsonNode one, JsonNode other) {
        return one.isArray() ? numbers(one).equals(numbers(other)) : same(one, other);
    }

    static List<String> numbers(JsonNode node) {
        return node.isArray() ? node.valueStream().map(Fact::spelled).toList() : List.of(spelled(node));
    }

    /** The words of all, without the article "các", which is no part of a name. */
    private static Set<String> list(JsonNode node) {
        List<String> all =
                node.isArray() ? node.valueStream().map(Fact::spelled).toList() : List.of(spelled(node));
        Set<String> words = new TreeSet<>(Arrays.asList(String.join(" ", all).split(" ")));
        words.remove("các");
        return words;
    }

    /** One is a part of the other: a quotation may be cut. */
    static boolean quotes(JsonNode one, JsonNode other) {
        String mine = spelled(one);
        String theirs = spelled(other);
        return mine.contains(theirs) || theirs.contains(mine) || names(one, other);
    }

    /** Most words of the one stand in the other: the person wrote a shorter name of the same thing. */
    static boolean names(JsonNode one, JsonNode other) {
        Set<String> wanted = longWords(one.asString().replaceAll("\\([^)]*\\)", " "));
        Set<String> there = longWords(other.isString() ? other.asString() : other.toString());
        long found = wanted.stream().filter(there::contains).count();
        return !wanted.isEmpty() && found >= MOST * wanted.size();
    }

    private static Set<String> longWords(String words) {
        return Arrays.stream(Canonical.words(words).replace('&', ' ').split(" "))
                .map(word -> SHORT_FORMS.getOrDefault(word, word))
                .flatMap(word -> Arrays.stream(word.split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Leads, cooperates, or only carries out: what the words of a role come to. */
    static boolean sameRole(JsonNode one, JsonNode other) {
        return roles(one).equals(roles(other));
    }

    private static Set<String> roles(JsonNode node) {
        String words = spelled(node);
        Set<String> roles = new TreeSet<>();
        for (String role : List.of("chủ trì", "phối hợp")) {
            if (words.contains(role)) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** Reached, more than reached, not reached, or under way; the person adds remarks. */
    static boolean sameStatus(JsonNode one, JsonNode other) {
        return status(one).equals(status(other));
    }

    private static String status(JsonNode node) {
        String words = spelled(node).replace("không đạt", "chưa đạt");
        return STATUS.stream().filter(words::startsWith).findFirst().orElse(words);
    }

    /** The same amounts in dong, whatever stands around them. */
    static boolean sameAmounts(JsonNode one, JsonNode other) {
        return amounts(one).equals(amounts(other));
    }

    private static Set<String> amounts(JsonNode node) {
        return Pattern.compile("\\d{1,3}(?:\\.\\d{3})+|\\d{7,}")
                .matcher(node.asString())
                .results()
                .map(hit -> hit.group().replace(".", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Lines from … to; a place that overlaps is the same place. */
    static boolean near(JsonNode one, JsonNode other, int tolerance) {
        int from = one.path("line").asInt(one.path("lines").path(0).asInt());
        int to = one.path("line_end").asInt(one.path("lines").path(1).asInt(from));
        int readFrom = other.path("line").asInt();
        int readTo = other.path("line_end").asInt(readFrom);
        return readFrom <= to + tolerance && readTo >= from - tolerance;
    }

    static String spelled(JsonNode node) {
        if (isNothing(node)) {
            return "";
        }
        if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros().toPlainString();
        }
        String words = node.asString();
        return Canonical.words(words.replaceAll("\\((?:heading|cũ|trước đây|không xác định)[^)]*\\)", ""));
    }

    static List<JsonNode> items(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isArray() ? value.valueStream().toList() : List.of();
    }
}
